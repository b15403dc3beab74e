package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Arrow;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** Puts crosses, pills and texts on arrows: where they cover no card and no other text. */
final class Ornaments {

    private static final double[] SHARES = {0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78};
    private static final double[] DISTANCES = {4, 12, 24, 40};
    private static final double LABEL_HEIGHT = 18;

    private final Obstacles obstacles;
    private final TextMetrics metrics;
    private final String nothing;
    private final List<Rect> texts = new ArrayList<>();

    Ornaments(Obstacles obstacles, TextMetrics metrics, String nothing) {
        this.nothing = nothing;
        this.obstacles = obstacles;
        this.metrics = metrics;
    }

    static Rect pillAround(Point center, String nothing, TextMetrics metrics) {
        return Rect.around(center, metrics.width(nothing, Lettering.PILL) + 22, Measures.PILL_HEIGHT);
    }

    /** The arrow that leads to nothing; texts keep away from its pill. */
    ArrowLine stub(Link link) {
        ArrowLine line = Stub.of(link, nothing, obstacles, metrics);
        if (line.pill() != null) {
            texts.add(line.pill());
        }
        return line;
    }

    /** The arrow on a line that leads to its target. */
    ArrowLine onLine(Arrow arrow, Curve curve) {
        Rect pill = null;
        Point cross = null;
        if (arrow.condition() == Arrow.Condition.CLEARED) {
            Rect size = pillAround(Point.ORIGIN, nothing, metrics);
            pill = pillAround(spot(curve, size.width(), size.height()), nothing, metrics);
        } else if (arrow.condition() == Arrow.Condition.CUT) {
            cross = spot(curve, 2 * Measures.CROSS_RADIUS, 2 * Measures.CROSS_RADIUS);
        }
        return new ArrowLine(arrow, curve, pill, cross, label(arrow, curve));
    }

    /** A place on the line for something that large, in its middle if it is free there. */
    private Point spot(Curve curve, double width, double height) {
        for (double share : SHARES) {
            Point at = curve.along(share);
            if (obstacles.isFree(Rect.around(at, width, height))) {
                return at;
            }
        }
        return curve.along(0.5);
    }

    private @Nullable Rect label(Arrow arrow, Curve curve) {
        if (arrow.label().isEmpty()) {
            return null;
        }
        double width = metrics.width(arrow.label(), Lettering.LABEL) + 10;
        Rect label = Arrays.stream(DISTANCES)
                .boxed()
                .flatMap(distance -> Arrays.stream(SHARES).boxed().flatMap(share -> Stream.of(-1, 1)
                        .map(way -> beside(curve, share, way * distance, width))))
                .filter(at -> obstacles.isFree(at) && texts.stream().noneMatch(at::overlaps))
                .findFirst()
                .orElse(null);
        if (label != null) {
            texts.add(label);
        }
        return label;
    }

    /** A text next to the line, so far off that the line does not run through it however it slants. */
    private static Rect beside(Curve curve, double share, double distance, double width) {
        Point aside = curve.directionAlong(share).turned();
        double reach = Math.abs(aside.x()) * width / 2 + Math.abs(aside.y()) * LABEL_HEIGHT / 2;
        double off = distance + Math.signum(distance) * reach;
        return Rect.around(curve.along(share).plus(aside.times(off)), width, LABEL_HEIGHT);
    }
}
