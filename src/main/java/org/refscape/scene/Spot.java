package org.refscape.scene;

/** Where the top left corner of something stands, in the drawing's own units; both numbers are finite. */
public record Spot(double x, double y) {
    public Spot {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("no place: " + x + ", " + y);
        }
    }
}
