package org.refscape.picture.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CurveTest {

    private static final Curve BEND = Curve.of(
            new Cubic(new Point(0, 0), new Point(100, 0), new Point(0, 100), new Point(100, 100)),
            Cubic.line(new Point(100, 100), new Point(200, 100)));

    @Test
    void its_middle_divides_its_length_in_half() {
        double half = BEND.trimmed(0, BEND.length() / 2).length();
        assertThat(half).isCloseTo(BEND.length() / 2, within(0.5));
        assertThat(BEND.trimmed(0, BEND.length() / 2).end().distance(BEND.along(0.5)))
                .isLessThan(0.01);
    }

    @Test
    void what_is_trimmed_lies_on_what_it_was_trimmed_from() {
        Curve part = BEND.trimmed(20, 35);
        assertThat(part.length()).isCloseTo(BEND.length() - 55, within(0.5));
        for (int i = 0; i <= 50; i++) {
            Point point = part.along(i / 50.0);
            assertThat(BEND.distance(point.x(), point.y())).isLessThan(0.3);
        }
    }

    @Test
    void trimming_more_than_there_is_leaves_a_point() {
        assertThat(BEND.trimmed(0, 10_000).length()).isCloseTo(0, within(0.01));
        assertThat(BEND.trimmed(10_000, 0).length()).isCloseTo(0, within(0.01));
    }

    @Test
    void the_distance_is_what_dense_sampling_finds() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble() * 300 - 50;
            double y = random.nextDouble() * 200 - 50;
            assertThat(BEND.distance(x, y)).isCloseTo(sampledDistance(x, y), within(0.3));
        }
    }

    private static double sampledDistance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (Cubic piece : BEND.pieces()) {
            for (int i = 0; i <= 4000; i++) {
                Point point = piece.at(i / 4000.0);
                nearest = Math.min(nearest, Math.hypot(point.x() - x, point.y() - y));
            }
        }
        return nearest;
    }

    @Test
    void its_bounds_hold_every_point() {
        Rect bounds = BEND.bounds().grown(0.3);
        for (int i = 0; i <= 100; i++) {
            assertThat(bounds.contains(BEND.along(i / 100.0))).isTrue();
        }
    }

    @Test
    void it_ends_in_the_direction_of_its_last_handle() {
        assertThat(BEND.endDirection()).isEqualTo(new Point(1, 0));
    }
}
