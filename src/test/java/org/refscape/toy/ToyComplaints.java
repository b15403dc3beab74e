package org.refscape.toy;

import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.program.Complaints;
import org.refscape.runtime.program.Thrown;

/** What the toy's language says to a path that leads nowhere. */
final class ToyComplaints implements Complaints {

    @Override
    public Thrown nothingAt(Path path) {
        return new Thrown(-1, "NothingThere", path + " holds nothing");
    }

    @Override
    public Thrown noSuchPlace(HeapObject holder, Path path) {
        return new Thrown(holder.id(), "NoSuchPlace", holder.label() + " has no " + path.last());
    }

    @Override
    public Thrown wrongObject(HeapObject object, String needed) {
        return new Thrown(object.id(), "WrongObject", object.label() + " is not " + needed);
    }
}
