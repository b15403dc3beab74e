package org.refscape.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

final class ViewportTest {

    @Test
    void zooming_keeps_the_place_under_the_pointer() {
        Random random = new Random(5);
        Viewport viewport = Viewport.START;
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble() * 1000;
            double y = random.nextDouble() * 700;
            Point before = viewport.toDrawing(x, y);
            viewport = viewport.zoomed(0.5 + random.nextDouble(), x, y);
            assertThat(viewport.toDrawing(x, y).distance(before)).isLessThan(1e-6 / viewport.scale());
        }
    }

    @Test
    void at_the_limit_a_further_zoom_changes_nothing() {
        Viewport close = new Viewport(Viewport.LARGEST, 10, 20);
        assertThat(close.zoomed(2, 300, 300)).isEqualTo(close);
    }

    @Test
    void no_event_however_odd_leads_out_of_the_numbers() {
        Viewport viewport = new Viewport(1, 3, 4);
        assertThat(viewport.zoomed(Double.NaN, 1, 1)).isEqualTo(viewport);
        assertThat(viewport.zoomed(0, 1, 1)).isEqualTo(viewport);
        assertThat(viewport.panned(Double.NaN, 1).offsetX()).isZero();
        assertThat(new Viewport(Double.POSITIVE_INFINITY, 0, 0).scale()).isEqualTo(1);
        assertThat(viewport.panned(1e300, 0).offsetX()).isLessThan(1e8);
    }

    @Test
    void fitting_shows_all_in_the_middle_and_little_things_not_much_larger_than_life() {
        Rect bounds = new Rect(-500, 100, 2000, 1000);
        Viewport viewport = Viewport.fitting(bounds, 1000, 800, 50);
        Rect shown = viewport.toCanvas(bounds);
        assertThat(new Rect(49, 49, 902, 702).contains(shown)).isTrue();
        assertThat(shown.center().x()).isEqualTo(500, within(1.0));
        assertThat(Viewport.fitting(new Rect(0, 0, 10, 10), 1000, 800, 50).scale())
                .isEqualTo(1.4);
    }

    @Test
    void revealing_pans_as_little_as_needed() {
        Viewport viewport = Viewport.START;
        assertThat(viewport.revealing(new Rect(100, 100, 50, 50), 1000, 800, 20))
                .isEqualTo(viewport);
        assertThat(viewport.revealing(new Rect(990, 100, 50, 50), 1000, 800, 20))
                .isEqualTo(viewport.panned(-60, 0));
        assertThat(viewport.revealing(new Rect(-30, 900, 50, 50), 1000, 800, 20))
                .isEqualTo(viewport.panned(50, -170));
    }
}
