package org.refscape.picture.painting;

/** How much is worth painting at a zoom. */
public enum Detail {
    /** Everything. */
    FULL,
    /** Boxes and lines; text could not be read. */
    FLAT,
    /** Dots and hair lines. */
    DOTS;

    public static Detail at(double scale) {
        if (scale > 0.45) {
            return FULL;
        }
        return scale > 0.09 ? FLAT : DOTS;
    }
}
