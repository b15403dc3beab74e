package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** The line of a reference to its own holder: round the corner at a free side, outside the card all the way. */
final class SelfLoop {

    private static final double WIDE = 34;

    private SelfLoop() {}

    static Route of(Link link, Obstacles obstacles) {
        Rect area = link.holderRect().grown(WIDE * 3);
        List<Trial> loops = new ArrayList<>();
        for (Exit exit : link.exits()) {
            for (Side side : List.of(Side.BOTTOM, Side.TOP)) {
                if (exit.side().isUpright()) {
                    loops.add(new Trial(link, loop(link.holderRect(), exit, side), side == Side.TOP ? 30 : 0));
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
        Point end = new Point(edge - way * Math.min(inset, card.width() / 2), level);
        Point corner = new Point(edge + way * WIDE * 0.8, level + down * WIDE * 0.75);
        Point diagonal = new Point(-way, down).unit();
        double tall = Math.abs(level - exit.at().y());
        Point start = exit.at();
        Cubic first = new Cubic(
                start,
                start.plus(way * (WIDE + 10), 0),
                corner.minus(diagonal.times(Math.min(22 + tall * 0.2, 44))),
                corner);
        Cubic second = new Cubic(corner, corner.plus(diagonal.times(18)), end.plus(0, down * WIDE * 1.15), end);
        return List.of(first, second);
    }
}
