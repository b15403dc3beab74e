package org.refscape.runtime.jvm;

import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.program.Complaints;
import org.refscape.runtime.program.Thrown;

/** What Java throws at a path that leads nowhere. */
final class JavaComplaints implements Complaints {

    @Override
    public Thrown nothingAt(Path path) {
        return new Thrown(-1, "NullPointerException", "\"" + path + "\" is null");
    }

    @Override
    public Thrown noSuchPlace(HeapObject holder, Path path) {
        return new Thrown(
                holder.id(),
                "NoSuchFieldError",
                "%s is a %s; there is no %s in it".formatted(holder.label(), holder.type(), path.last()));
    }

    @Override
    public Thrown wrongObject(HeapObject object, String needed) {
        return new Thrown(
                object.id(),
                "ClassCastException",
                "%s is a %s, not %s".formatted(object.label(), object.type(), needed));
    }
}
