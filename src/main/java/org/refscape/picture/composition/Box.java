package org.refscape.picture.composition;

import org.refscape.picture.shape.Rect;

/** A card or tag in its place. */
public sealed interface Box permits CardBox, TagBox {

    String id();

    Rect rect();

    /** Everything that is drawn of it, with badges, shadows and reasons. */
    Rect extent();
}
