package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** The line of a reference to its own holder: round the corner at a free side, outside the card all the way. */
final class SelfLoop {

    private static final double WIDE = 28;
    private static final double ROUND = 0.5522847498;

    private SelfLoop() {}

    static Route of(Link link, Obstacles obstacles) {
        Rect area = link.holderRect().grown(WIDE * 3);
        List<Trial> loops = new ArrayList<>();
        for (Exit exit : link.exits()) {
            for (Side side : List.of(Side.BOTTOM, Side.TOP)) {
                if (exit.side().isUpright()) {
                    double handicap = (side == Side.TOP ? 30 : 0) + (loops.size() < 2 ? 0 : 24);
                    loops.add(new Trial(link, loop(link.holderRect(), exit, side), handicap));
                }
            }
        }
        Trial best = loops.stream()
                .min(Comparator.comparingDouble(loop -> loop.effort() + loop.trouble(obstacles)))
                .orElseThrow();
        return new Route(best.line(), area);
    }

    private static List<Cubic> loop(Rect card, Exit exit, Side side) {
        boolean right = exit.side() == Side.RIGHT;
        double way = right ? 1 : -1;
        double edge = right ? card.right() : card.left();
        // At the upper right corner sits the badge; the loop comes in well left of it.
        double inset = side == Side.TOP && right ? 52 : 34;
        double level = side == Side.TOP ? card.top() : card.bottom();
        double down = side == Side.TOP ? -1 : 1;
        Point start = exit.at();
        Point end = new Point(edge - way * Math.min(inset, card.width() / 2), level);
        Point beside = new Point(edge + way * WIDE, (start.y() + level) / 2 + down * 4);
        Point under = new Point(end.x() + way * 20, level + down * WIDE);
        return List.of(quarter(start, beside, true), quarter(beside, under, false), quarter(under, end, true));
    }

    /** A quarter of an ellipse that starts level or upright. */
    private static Cubic quarter(Point from, Point to, boolean level) {
        Point corner = level ? new Point(to.x(), from.y()) : new Point(from.x(), to.y());
        return new Cubic(from, from.toward(corner, ROUND), to.toward(corner, ROUND), to);
    }
}
