package org.refscape.runtime.marking;

import org.refscape.heap.HeapObject;

/** Which references a marking follows. */
public interface Edges {

    /** What a marking does with a reference of an object that it has reached. */
    enum Passage {
        /** Its target is reached too. */
        OPEN,
        /** It reaches nothing. */
        CLOSED,
        /**
         * It reaches its target only if the target of the reference directly before it is reached as well: the value of an
         * ephemeron, whose key comes first.
         */
        WITH_KEY
    }

    /** Decides about the reference at that index of the holder. */
    Passage passage(HeapObject holder, int index);
}
