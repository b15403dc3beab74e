package org.refscape.runtime.counting;

import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.program.Complaints;
import org.refscape.runtime.program.Thrown;

/** What stops a Swift program: nothing of it runs afterwards. */
final class Fatal implements Complaints {
    private static final String TYPE = "Fatal error";

    @Override
    public Thrown nothingAt(Path path) {
        return new Thrown(-1, TYPE, "Unexpectedly found nil while unwrapping " + path);
    }

    @Override
    public Thrown noSuchPlace(HeapObject holder, Path path) {
        return new Thrown(
                holder.id(),
                TYPE,
                "Value of type '%s' (%s) has no member %s".formatted(holder.type(), holder.label(), path.last()));
    }

    @Override
    public Thrown wrongObject(HeapObject object, String needed) {
        return new Thrown(object.id(), TYPE, "%s is a %s, not %s".formatted(object.label(), object.type(), needed));
    }

    /** {@code swift_abortRetainUnowned}. */
    Thrown unownedRead(HeapObject gone) {
        return new Thrown(
                gone.id(),
                TYPE,
                "Attempted to read an unowned reference but object %s was already deallocated".formatted(gone.label()));
    }

    /** {@code swift_deallocClassInstance} finds more than the one count that the object had for itself. */
    Thrown escaped(HeapObject object) {
        return new Thrown(
                object.id(),
                TYPE,
                "Object %s of class %s deallocated with retain count %d, reference may have escaped from deinit"
                        .formatted(object.label(), object.type(), object.count() + 1));
    }
}
