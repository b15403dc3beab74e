package org.refscape.picture.folding;

import org.jspecify.annotations.Nullable;
import org.refscape.heap.Reference;

/**
 * A reference of a holder as it is now, with what just happened to it.
 *
 * @param now what the place holds; after a cut, what it held
 * @param before what the place held until just now, if something else
 * @param made true if the reference is new
 * @param cut true if the reference is no longer there
 */
record Slot(Reference now, @Nullable Reference before, boolean made, boolean cut) {

    static Slot of(Reference reference) {
        return new Slot(reference, null, false, false);
    }
}
