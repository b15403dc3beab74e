package org.refscape.picture.shape;

/** An upright rectangle. Its border belongs to it. */
public record Rect(double x, double y, double width, double height) {

    public Rect {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a rectangle of " + width + " by " + height);
        }
    }

    /** The rectangle with these two corners, in any order. */
    public static Rect between(Point a, Point b) {
        return new Rect(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    public static Rect around(Point center, double width, double height) {
        return new Rect(center.x() - width / 2, center.y() - height / 2, width, height);
    }

    public double left() {
        return x;
    }

    public double right() {
        return x + width;
    }

    public double top() {
        return y;
    }

    public double bottom() {
        return y + height;
    }

    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    public Point corner() {
        return new Point(x, y);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= x + width && py >= y && py <= y + height;
    }

    public boolean contains(Point point) {
        return contains(point.x(), point.y());
    }

    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    public boolean overlaps(Rect other) {
        return other.x <= right() && other.right() >= x && other.y <= bottom() && other.bottom() >= y;
    }

    /** Larger by this much on every side; with a negative amount smaller, but never less than nothing. */
    public Rect grown(double by) {
        double w = Math.max(0, width + 2 * by);
        double h = Math.max(0, height + 2 * by);
        return new Rect(x + (width - w) / 2, y + (height - h) / 2, w, h);
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    public Rect union(Rect other) {
        double l = Math.min(x, other.x);
        double t = Math.min(y, other.y);
        return new Rect(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    public Rect including(Point point) {
        return union(new Rect(point.x(), point.y(), 0, 0));
    }

    /** How far a place is from the rectangle; nothing inside it. */
    public double distance(double px, double py) {
        double dx = Math.max(0, Math.max(x - px, px - right()));
        double dy = Math.max(0, Math.max(y - py, py - bottom()));
        return Math.hypot(dx, dy);
    }
}
