package org.refscape.runtime.javascript;

import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.program.Complaints;
import org.refscape.runtime.program.Thrown;

/** What JavaScript throws at a path that leads nowhere. */
final class ScriptComplaints implements Complaints {

    @Override
    public Thrown nothingAt(Path path) {
        return path.isVariable()
                ? new Thrown(-1, "ReferenceError", path + " is not defined")
                : new Thrown(-1, "TypeError", path + " is undefined");
    }

    @Override
    public Thrown noSuchPlace(HeapObject holder, Path path) {
        return new Thrown(
                holder.id(),
                "TypeError",
                "%s is a %s; there is no %s in it".formatted(holder.label(), holder.type(), path.last()));
    }

    @Override
    public Thrown wrongObject(HeapObject object, String needed) {
        return new Thrown(
                object.id(), "TypeError", "%s is a %s, not %s".formatted(object.label(), object.type(), needed));
    }
}
