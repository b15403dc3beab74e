package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * The line of an arrow whose ends are fixed: a single bend where the way is free, else an arc round what is in the way.
 *
 * @param area outside it no box can change the line
 */
record Route(List<Cubic> line, Rect area) {

    private static final double BERTH = 13;
    private static final int LANES = 4;
    private static final double LANE = 7;
    private static final int ROUNDS = 4;

    static Route of(Link link, Exit exit, Entry entry, Obstacles obstacles) {
        Trial direct = Trial.bend(link, exit, entry, 0);
        Rect blockers = direct.blockers(obstacles);
        Rect area = direct.reach();
        if (blockers == null) {
            return new Route(direct.line(), area);
        }
        Trial best = direct;
        double least = direct.effort() + direct.trouble(obstacles);
        for (int round = 0; round < ROUNDS && blockers != null; round++) {
            Rect wider = null;
            for (Side side : Side.values()) {
                Trial arc = new Trial(link, around(blockers.grown(berth(link)), side, exit, entry), 0);
                area = area.union(arc.reach());
                double cost = arc.effort() + arc.trouble(obstacles);
                if (cost < least) {
                    least = cost;
                    best = arc;
                }
                Rect still = arc.blockers(obstacles);
                wider = still == null ? wider : wider == null ? still : wider.union(still);
            }
            blockers = best.blockers(obstacles) == null ? null : grown(blockers, wider);
        }
        return new Route(best.line(), area);
    }

    /** What to go round next: what was in the way and what is in the way round it; null if nothing is new. */
    private static @Nullable Rect grown(Rect blockers, @Nullable Rect wider) {
        return wider == null || blockers.contains(wider) ? null : blockers.union(wider);
    }

    /** Arrows that go round the same box keep different distances to it, so that they do not lie on each other. */
    private static double berth(Link link) {
        return BERTH + LANE * Math.floorMod(link.arrow().id().hashCode(), LANES);
    }

    /** Past the rectangle on one of its sides: to its near corner, along it, and on from its far corner. */
    private static List<Cubic> around(Rect rect, Side side, Exit exit, Entry entry) {
        Point near;
        Point far;
        if (side.isUpright()) {
            double x = side == Side.LEFT ? rect.left() : rect.right();
            near = new Point(x, rect.top());
            far = new Point(x, rect.bottom());
        } else {
            double y = side == Side.TOP ? rect.top() : rect.bottom();
            near = new Point(rect.left(), y);
            far = new Point(rect.right(), y);
        }
        if (exit.at().distance(far) + near.distance(entry.at()) < exit.at().distance(near) + far.distance(entry.at())) {
            Point other = near;
            near = far;
            far = other;
        }
        Point along = far.minus(near).unit();
        List<Cubic> line = new ArrayList<>();
        line.add(Bend.between(exit.at(), exit.side().outward(), near, along));
        line.add(Cubic.line(near, far));
        line.add(Bend.between(far, along, entry.at(), entry.side().inward()));
        return line;
    }
}
