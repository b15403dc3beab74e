package org.refscape.runtime.cpython;

import org.refscape.heap.Birth;
import org.refscape.heap.WorkingHeap;

/** The roots that are there from the start, in the order of their ids. */
final class Roots {
    /** The names of the program. */
    static final int GLOBALS = 0;
    /** The functions of the program: they exist before it starts and never go away. */
    static final int DEFINITIONS = 1;
    /** {@code weakref.finalize._registry}: of each live finalizer the key and its record. */
    static final int FINALIZERS = 2;
    /** {@code gc.garbage}. */
    static final int GARBAGE = 3;

    private Roots() {}

    static void bear(WorkingHeap heap) {
        heap.bear(Birth.root("globals"));
        heap.bear(Birth.root("definitions"));
        heap.bear(Birth.root("weakref.finalize"));
        heap.bear(Birth.root("gc.garbage"));
    }
}
