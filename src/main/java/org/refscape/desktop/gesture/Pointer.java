package org.refscape.desktop.gesture;

import org.refscape.picture.shape.Point;

/**
 * The pointer at one instant.
 *
 * @param at its place in the drawing
 * @param screen its place on the screen, in pixels
 * @param scale pixels per unit of the drawing; reaches are given in pixels, because hands do not zoom
 */
public record Pointer(Point at, Point screen, double scale, Button button, Modifiers held) {

    public Pointer {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("pointer at scale " + scale);
        }
    }

    /** So many pixels as units of the drawing. */
    double reach(double pixels) {
        return pixels / scale;
    }

    double pixelsFrom(Pointer earlier) {
        return screen.distance(earlier.screen);
    }
}
