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
    private static final double LEAST_DROP = 20;
    private static final double ROUND = 0.5522847498;

    private SelfLoop() {}

    static Route of(Link link, Obstacles obstacles) {
        Rect area = link.holderRect().grown(WIDE * 3);
        List<Trial> loops = new ArrayList<>();
        for (Exit exit : link.exits()) {
            for (Side side : List.of(Side.BOTTOM, Side.TOP)) {
                if (exit.side().isUpright()) {
                    double handicap = (side == Side.TOP ? 30 : 0) + (loops.size() < 2 ? 0 : 24) + hidden(exit, side);
                    loops.add(new Trial(link, loop(link.holderRect(), exit, side), handicap));
                }
            }
        }
        Trial best = loops.stream()
                .min(Comparator.comparingDouble(loop -> loop.effort() + loop.trouble(obstacles)))
                .orElseThrow();
        return new Route(best.line(), area);
    }

    /** At the lower left a card's reason would touch the head. */
    private static double hidden(Exit exit, Side side) {
        return exit.side() == Side.LEFT && side == Side.BOTTOM ? 40 : 0;
    }

    private static List<Cubic> loop(Rect card, Exit exit, Side side) {
        boolean right = exit.side() == Side.RIGHT;
        double way = right ? 1 : -1;
        double edge = right ? card.right() : card.left();
        // At the upper right corner sits the badge; the loop comes in well left of it.
        // Below stands the reason why a card goes, from the left; there it stays near the corner.
        double inset = side == Side.TOP ? (right ? 52 : 34) : 20;
        double level = side == Side.TOP ? card.top() : card.bottom();
        double down = side == Side.TOP ? -1 : 1;
        Point start = exit.at();
        Point end = new Point(edge - way * Math.min(inset, card.width() / 2), level);
        // Halfway down, but not so near to where it starts that it would turn sharply there.
        double drop = Math.max(Math.abs(level - start.y()) / 2 + 4, LEAST_DROP);
        Point beside = new Point(edge + way * WIDE, start.y() + down * drop);
        Point under = new Point(end.x() + way * 20, level + down * WIDE);
        return List.of(quarter(start, beside, true), quarter(beside, under, false), quarter(under, end, true));
    }

    /** A quarter of an ellipse that starts level or upright. */
    private static Cubic quarter(Point from, Point to, boolean level) {
        Point corner = level ? new Point(to.x(), from.y()) : new Point(from.x(), to.y());
        return new Cubic(from, from.toward(corner, ROUND), to.toward(corner, ROUND), to);
    }
}
