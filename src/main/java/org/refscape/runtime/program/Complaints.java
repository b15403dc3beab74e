package org.refscape.runtime.program;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.heap.HeapObject;

/** How a language complains about a path that leads nowhere. Where it does not mind, there is no complaint. */
public interface Complaints {

    /** There is nothing at that path, and something was needed. */
    Thrown nothingAt(Path path);

    /** The same, for one who knows what was to be done with it. */
    default Thrown nothingAt(Path path, Use use) {
        return nothingAt(path);
    }

    /** What using a part of an object is in this language; a field, unless it says otherwise. */
    default Use use(Path.Accessor part, Use.Sort sort) {
        return new Use(sort, part.toString());
    }

    /** The program reads a variable to which nothing has been assigned; without a complaint it reads nothing there. */
    default @Nullable Thrown unassigned(Path variable) {
        return nothingAt(variable);
    }

    /** That object has no such place. */
    Thrown noSuchPlace(HeapObject holder, Path path);

    /** The same, for one who knows what was to be done with it. */
    default Thrown noSuchPlace(HeapObject holder, Path path, Use use) {
        return noSuchPlace(holder, path);
    }

    /** That list is shorter than the index at the end of the path says; without a complaint there is nothing at that index. */
    default @Nullable Thrown noSuchItem(HeapObject list, Path path, int index) {
        return noSuchPlace(list, path);
    }

    /** That list is shorter than the index at which something is to be inserted; without a complaint that goes to its end. */
    default @Nullable Thrown cannotInsert(HeapObject list, int index) {
        return null;
    }

    /** The object at that path is not what the operation needs. */
    Thrown wrongObject(HeapObject object, String needed);

    /** The same, for one who knows what was to be done with it. */
    default Thrown wrongObject(HeapObject object, Path path, String needed, Use use) {
        return wrongObject(object, needed);
    }
}
