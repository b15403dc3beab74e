package org.refscape.picture.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.picture.RandomScenes;
import org.refscape.picture.Scenes;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** The hit test against a slow twin that looks at everything and samples every curve densely. */
final class HitTwinTest {

    private static final double TOLERANCE = 6;
    /** So near to a decision the twin's samples and the index's segments may differ. */
    private static final double DOUBT = 0.4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_index_finds_what_looking_at_everything_finds(long seed) {
        RandomScenes scene = RandomScenes.of(seed, 14, 24);
        Composition composition = Composition.of(scene.picture(), scene.placement(), TextMetrics.shipped());
        Random random = new Random(seed);
        Rect bounds = composition.bounds();
        int decided = 0;
        for (int i = 0; i < 900; i++) {
            double x = bounds.x() - 20 + random.nextDouble() * (bounds.width() + 40);
            double y = bounds.y() - 20 + random.nextDouble() * (bounds.height() + 40);
            String slow = slowly(composition, x, y);
            if (!slow.equals("?")) {
                decided++;
                assertThat(composition.hit(x, y, TOLERANCE).id())
                        .as("seed %d at %s, %s", seed, x, y)
                        .isEqualTo(slow);
            }
        }
        assertThat(decided).isGreaterThan(750);
    }

    @Test
    void every_point_of_every_arrow_is_hit_wherever_nothing_lies_on_it() {
        Composition composition = Scenes.everyArrow();
        for (ArrowLine line : composition.arrows()) {
            for (int i = 0; i <= 40; i++) {
                Point point = line.curve().along(i / 40.0);
                Hit hit = composition.hit(point.x(), point.y(), TOLERANCE);
                assertThat(composition.arrow(hit.id()))
                        .as("%s at %d of 40", line.id(), i)
                        .isNotNull();
            }
        }
    }

    private static String slowly(Composition all, double x, double y) {
        for (CardBox box : reversed(all.cards())) {
            double distance = box.badgeCenter().distance(new Point(x, y));
            if (box.card().badge() != null && distance <= Measures.BADGE_RADIUS) {
                return box.id();
            }
        }
        String end = nearestEnd(all, x, y);
        if (!end.isEmpty()) {
            return end;
        }
        String line = nearestLine(all, x, y, HitIndex.ON_LINE);
        if (!line.isEmpty()) {
            return line;
        }
        for (TagBox box : reversed(all.tags())) {
            if (box.rect().contains(x, y)) {
                return box.id();
            }
        }
        for (CardBox box : reversed(all.cards())) {
            if (box.rect().contains(x, y)) {
                return box.id();
            }
        }
        return nearestLine(all, x, y, TOLERANCE);
    }

    private static String nearestEnd(Composition all, double x, double y) {
        String found = "";
        double nearest = TOLERANCE;
        double second = Double.MAX_VALUE;
        for (ArrowLine line : all.arrows()) {
            double distance =
                    Math.min(line.start().distance(new Point(x, y)), line.tip().distance(new Point(x, y)));
            if (distance <= nearest) {
                second = nearest;
                nearest = distance;
                found = line.id();
            } else {
                second = Math.min(second, distance);
            }
        }
        return !found.isEmpty() && second - nearest < DOUBT ? "?" : found;
    }

    private static String nearestLine(Composition all, double x, double y, double reach) {
        String found = "";
        double nearest = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        for (ArrowLine line : all.arrows()) {
            double distance = sampled(line, x, y);
            if (distance < nearest) {
                second = nearest;
                nearest = distance;
                found = line.id();
            } else {
                second = Math.min(second, distance);
            }
        }
        boolean doubtful = Math.abs(nearest - reach) < DOUBT || (nearest <= reach && second - nearest < DOUBT);
        return doubtful ? "?" : nearest <= reach ? found : "";
    }

    private static double sampled(ArrowLine line, double x, double y) {
        Rect pill = line.pill();
        if (pill != null && pill.contains(x, y)) {
            return 0;
        }
        double nearest = Double.MAX_VALUE;
        for (var piece : line.curve().pieces()) {
            for (int i = 0; i <= 240; i++) {
                Point point = piece.at(i / 240.0);
                nearest = Math.min(nearest, Math.hypot(point.x() - x, point.y() - y));
            }
        }
        return nearest;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new java.util.ArrayList<>(list);
        java.util.Collections.reverse(copy);
        return copy;
    }
}
