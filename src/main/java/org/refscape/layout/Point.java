package org.refscape.layout;

/** A place on the canvas in pixels: x grows to the right, y downwards. */
public record Point(double x, double y) {
    /** Refuses what is not a number, since one such value would spoil every distance computed from it. */
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("the point (" + x + ", " + y + ") is not a place: use finite numbers");
        }
    }
}
