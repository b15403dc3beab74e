package org.refscape.runtime.program;

import org.refscape.action.Path;
import org.refscape.heap.HeapObject;

/** How a language complains about a path that leads nowhere. */
public interface Complaints {

    /** There is nothing at that path, and something was needed. */
    Thrown nothingAt(Path path);

    /** That object has no such place. */
    Thrown noSuchPlace(HeapObject holder, Path path);

    /** The object at that path is not what the operation needs. */
    Thrown wrongObject(HeapObject object, String needed);
}
