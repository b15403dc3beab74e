package org.refscape.picture.folding;

import org.refscape.heap.Ids;

/**
 * What a person wants to see.
 *
 * @param referenceObjects true to show weak reference objects as cards of their own
 * @param generations true to show the collector's generations
 * @param leaked the objects that nothing will ever reclaim, as found by an analysis or runtime
 * @param nothing the runtime's word for no object
 */
public record PictureOptions(boolean referenceObjects, boolean generations, Ids leaked, String nothing) {

    public static final PictureOptions PLAIN = new PictureOptions(false, false, Ids.NONE, "None");

    public PictureOptions withReferenceObjects(boolean shown) {
        return new PictureOptions(shown, generations, leaked, nothing);
    }

    public PictureOptions withGenerations(boolean shown) {
        return new PictureOptions(referenceObjects, shown, leaked, nothing);
    }

    public PictureOptions withLeaked(Ids objects) {
        return new PictureOptions(referenceObjects, generations, objects, nothing);
    }

    public PictureOptions withNothing(String word) {
        return new PictureOptions(referenceObjects, generations, leaked, word);
    }
}
