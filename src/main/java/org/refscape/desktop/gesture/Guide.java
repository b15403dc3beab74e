package org.refscape.desktop.gesture;

import org.refscape.picture.shape.Point;

/** A line that shows what a dragged thing is aligned with. */
public record Guide(Point from, Point to) {

    static Guide upright(double x, double top, double bottom) {
        return new Guide(new Point(x, top), new Point(x, bottom));
    }

    static Guide level(double y, double left, double right) {
        return new Guide(new Point(left, y), new Point(right, y));
    }
}
