package org.refscape.picture.painting;

/**
 * How one item appears in one frame of an animation.
 *
 * @param opacity from 0, not at all, to 1
 * @param scale its size about its own middle; 1 is its true size
 * @param reach how much of an arrow is drawn, from its start
 * @param pulse how much a badge swells, from 0 to 1
 */
public record Appearance(double opacity, double scale, double reach, double pulse) {

    public static final Appearance NORMAL = new Appearance(1, 1, 1, 0);
    public static final Appearance HIDDEN = new Appearance(0, 1, 1, 0);

    public static Appearance faded(double opacity, double scale) {
        return new Appearance(opacity, scale, 1, 0);
    }

    public boolean isHidden() {
        return opacity <= 0;
    }

    boolean isStaged() {
        return opacity < 1 || scale != 1;
    }
}
