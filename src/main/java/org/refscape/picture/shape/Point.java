package org.refscape.picture.shape;

/** A place, or the way from one place to another. The y axis points down. */
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** The place a share of the way to another one: 0 is here, 1 is there. */
    public Point toward(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    public double dot(Point other) {
        return x * other.x + y * other.y;
    }

    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The same way with length one; a way of no length stays as it is. */
    public Point unit() {
        double length = length();
        return length < 1e-9 ? this : new Point(x / length, y / length);
    }

    /** The way turned a quarter to the right, as seen on a screen. */
    public Point turned() {
        return new Point(-y, x);
    }
}
