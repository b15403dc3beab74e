package org.refscape.picture.composition;

import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** A side of a box, and the way that leads out there. */
enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    private final double dx;
    private final double dy;

    Side(double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
    }

    Point outward() {
        return new Point(dx, dy);
    }

    Point inward() {
        return new Point(-dx, -dy);
    }

    boolean isUpright() {
        return dy == 0;
    }

    /** The point of this side at a coordinate: a y for an upright side, an x for a level one. */
    Point on(Rect rect, double coordinate) {
        return switch (this) {
            case LEFT -> new Point(rect.left(), coordinate);
            case RIGHT -> new Point(rect.right(), coordinate);
            case TOP -> new Point(coordinate, rect.top());
            case BOTTOM -> new Point(coordinate, rect.bottom());
        };
    }

    double coordinate(Point point) {
        return isUpright() ? point.y() : point.x();
    }

    /** The part of the side where arrows may end: clear of round corners and of the badge. */
    double low(Rect rect) {
        return switch (this) {
            case LEFT -> rect.top() + 12;
            case RIGHT -> rect.top() + 16.5;
            case TOP, BOTTOM -> rect.left() + 18;
        };
    }

    double high(Rect rect) {
        return switch (this) {
            case LEFT, RIGHT -> Math.max(low(rect), rect.bottom() - 12);
            case TOP -> Math.max(low(rect), rect.right() - 34);
            case BOTTOM -> Math.max(low(rect), rect.right() - 18);
        };
    }
}
