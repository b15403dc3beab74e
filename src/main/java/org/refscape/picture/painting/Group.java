package org.refscape.picture.painting;

import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * Things painted together: scaled, then moved, then faded as a whole, so that nothing shines through anything else of the
 * group. A point p of the group lands at {@code p * scale + (dx, dy)}.
 *
 * @param name what it is, for back ends that keep names; empty for no name
 * @param extent a rectangle round everything that will be painted, in the group's own coordinates; used only for fading
 */
public record Group(String name, double scale, double dx, double dy, double opacity, Rect extent) {

    private static final Rect NOTHING = new Rect(0, 0, 0, 0);

    public static Group named(String name) {
        return new Group(name, 1, 0, 0, 1, NOTHING);
    }

    /** The whole drawing, as a view shows it. */
    public static Group view(double scale, double dx, double dy) {
        return new Group("", scale, dx, dy, 1, NOTHING);
    }

    /** Scaled about the middle of its extent, and faded. */
    public static Group staged(String name, double scale, double opacity, Rect extent) {
        Point center = extent.center();
        return new Group(name, scale, center.x() * (1 - scale), center.y() * (1 - scale), opacity, extent);
    }

    public boolean isFaded() {
        return opacity < 1;
    }
}
