package org.refscape.picture.shape;

/** One cubic Bézier piece: from start to end, pulled by two handles. */
public record Cubic(Point start, Point first, Point second, Point end) {

    public static Cubic line(Point start, Point end) {
        return new Cubic(start, start.toward(end, 1 / 3.0), start.toward(end, 2 / 3.0), end);
    }

    public Point at(double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * start.x() + b * first.x() + c * second.x() + d * end.x(),
                a * start.y() + b * first.y() + c * second.y() + d * end.y());
    }

    /** The way the curve runs here, with length one. */
    public Point direction(double t) {
        double s = 1 - t;
        Point tangent = first.minus(start)
                .times(s * s)
                .plus(second.minus(first).times(2 * s * t))
                .plus(end.minus(second).times(t * t));
        // Where handles fall together the tangent vanishes; the chord is the honest stand-in.
        return tangent.length() < 1e-6 ? end.minus(start).unit() : tangent.unit();
    }

    public Cubic upTo(double t) {
        Point a = start.toward(first, t);
        Point b = first.toward(second, t);
        Point c = second.toward(end, t);
        Point ab = a.toward(b, t);
        Point bc = b.toward(c, t);
        return new Cubic(start, a, ab, ab.toward(bc, t));
    }

    public Cubic reversed() {
        return new Cubic(end, second, first, start);
    }

    /** The part between two parameters. */
    public Cubic between(double from, double to) {
        if (to <= from) {
            Point there = at(to);
            return new Cubic(there, there, there, there);
        }
        Cubic head = upTo(to);
        return head.reversed().upTo(1 - from / to).reversed();
    }

    public Cubic moved(double dx, double dy) {
        return new Cubic(start.plus(dx, dy), first.plus(dx, dy), second.plus(dx, dy), end.plus(dx, dy));
    }

    /** A rectangle that surely holds the curve: the one round its four points. */
    public Rect hull() {
        return Rect.between(start, end).including(first).including(second);
    }

    /** Never shorter than the curve and close to it; good enough to decide how finely to walk it. */
    double reach() {
        return start.distance(first) + first.distance(second) + second.distance(end);
    }
}
