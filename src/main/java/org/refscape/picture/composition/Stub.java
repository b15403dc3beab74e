package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** The short line of a reference that leads to nothing: from its port to a pill beside the holder. */
final class Stub {

    private static final double[] REACHES = {26, 44, 70};

    private Stub() {}

    static ArrowLine of(Link link, String nothing, Obstacles obstacles, TextMetrics metrics) {
        List<ArrowLine> lines = new ArrayList<>();
        for (double reach : REACHES) {
            for (Exit exit : link.exits()) {
                if (exit.side().isUpright()) {
                    lines.add(line(link, exit, reach, nothing, metrics));
                }
            }
        }
        return lines.stream()
                .filter(line -> line.pill() != null && obstacles.isFree(line.pill()))
                .findFirst()
                .orElse(lines.get(0));
    }

    private static ArrowLine line(Link link, Exit exit, double reach, String nothing, TextMetrics metrics) {
        Rect holder = link.holderRect();
        double way = exit.side() == Side.RIGHT ? 1 : -1;
        double border = exit.side() == Side.RIGHT ? holder.right() : holder.left();
        Point end = new Point(border + way * reach, exit.at().y());
        double half = Ornaments.pillAround(end, nothing, metrics).width() / 2;
        Rect pill = Ornaments.pillAround(end.plus(way * half, 0), nothing, metrics);
        return new ArrowLine(link.arrow(), Curve.of(Cubic.line(exit.at(), end)), pill, null, null);
    }
}
