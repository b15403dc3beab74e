package org.refscape.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.shape.Rect;

final class FittingTest {
    private static final Rect WIDE = new Rect(-300, 40, 2000, 300);
    private static final Rect HIGH = new Rect(10, -500, 200, 1500);

    @Test
    void all_of_the_drawing_is_seen_above_what_covers_the_lower_edge() {
        for (Rect bounds : new Rect[] {WIDE, HIGH}) {
            Rect seen = Fitting.of(bounds, 900, 600, 80, 1.4).toCanvas(bounds);
            assertThat(new Rect(0, 0, 900, 600 - 80).contains(seen))
                    .as(bounds + " at " + seen)
                    .isTrue();
        }
    }

    @Test
    void it_stands_in_the_middle_of_what_is_free() {
        Rect seen = Fitting.of(WIDE, 900, 600, 80, 1.4).toCanvas(WIDE);
        assertThat(seen.center().x()).isBetween(449.0, 451.0);
        assertThat(seen.center().y()).isBetween(259.0, 261.0);
    }

    @Test
    void a_small_drawing_is_no_larger_than_asked_for() {
        Rect small = new Rect(0, 0, 200, 100);
        assertThat(Fitting.of(small, 1400, 900, 60, 1).scale()).isEqualTo(1);
        assertThat(Fitting.of(small, 1400, 900, 60, 1.4).scale()).isEqualTo(1.4);
    }

    @Test
    void a_small_window_spends_less_of_itself_on_margins() {
        double small = WIDE.width() * Fitting.of(WIDE, 400, 400, 0, 1).scale() / 400;
        double fixed = (400 - 2 * 48) / 400.0;
        assertThat(small).isGreaterThan(fixed + 0.1);
    }

    @Test
    void even_no_room_at_all_gives_a_view() {
        assertThat(Fitting.of(WIDE, 10, 10, 100, 1).scale()).isGreaterThanOrEqualTo(Viewport.SMALLEST);
    }
}
