package org.refscape.picture.composition;

import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Point;

/** The curve that leaves one side squarely and reaches another one squarely. */
final class Bend {

    private static final double SHORTEST = 22;
    private static final double LONGEST = 180;

    private Bend() {}

    static Cubic between(Exit exit, Entry entry) {
        Cubic plain = between(
                exit.at(), exit.side().outward(), entry.at(), entry.side().inward());
        if (entry.sway() == 0 && entry.bulge() == 0) {
            return plain;
        }
        Point way = plain.end().minus(plain.start());
        Point first =
                lengthened(plain.start(), plain.first(), way, exit.side().outward(), entry.bulge() + entry.sway());
        Point second =
                lengthened(plain.end(), plain.second(), way, entry.side().inward(), entry.bulge() - entry.sway());
        return new Cubic(plain.start(), first, second, plain.end());
    }

    /** From a place and the way it is left to a place and the way it is reached. */
    static Cubic between(Point from, Point out, Point to, Point in) {
        Point way = to.minus(from);
        double first = handle(way, out);
        double second = handle(way, in);
        return new Cubic(from, from.plus(out.times(first)), to.minus(in.times(second)), to);
    }

    private static Point lengthened(Point end, Point handle, Point way, Point direction, double by) {
        double length = end.distance(handle);
        // A handle that reaches past the goal would make the line run back and forth.
        double ahead = way.dot(direction);
        double longest = ahead > 0 ? Math.max(length, ahead) : Double.MAX_VALUE;
        return end.toward(handle, Math.max(0.2, Math.min(longest, length + by) / Math.max(1, length)));
    }

    /**
     * How far a handle reaches: half the way ahead, some of the way aside; and if the goal lies behind, far enough for a
     * comfortable turn.
     */
    private static double handle(Point way, Point direction) {
        double ahead = way.dot(direction);
        double aside = Math.abs(way.dot(direction.turned()));
        double reach = ahead >= 0
                ? 0.5 * ahead + 0.22 * aside + Math.max(0, 18 - 0.3 * ahead)
                : 44 + 0.3 * -ahead + 0.18 * aside;
        return Math.max(Math.min(SHORTEST, way.length() / 2.2), Math.min(LONGEST, reach));
    }
}
