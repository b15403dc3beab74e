package org.refscape.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.shape.Rect;

final class TileLayerTest {

    private final List<Rect> painted = new ArrayList<>();
    private final TileLayer tiles = new TileLayer((gc, view) -> painted.add(view.visible()));

    private List<Rect> show(Viewport viewport) {
        painted.clear();
        while (tiles.show(viewport, 1000, 700)) {
            // Until those around are painted as well.
        }
        return painted;
    }

    @Test
    void what_is_seen_is_covered_by_what_was_painted() {
        show(new Viewport(1, -300, 200));
        Rect seen = new Rect(300, -200, 1000, 700);
        for (double x = seen.left(); x <= seen.right(); x += 50) {
            for (double y = seen.top(); y <= seen.bottom(); y += 50) {
                double atX = x;
                double atY = y;
                assertThat(painted).anyMatch(each -> each.contains(atX, atY));
            }
        }
    }

    @Test
    void what_is_up_to_date_is_not_painted_again() {
        show(Viewport.START);
        assertThat(show(Viewport.START)).isEmpty();
        assertThat(show(new Viewport(1, -10, -10))).isEmpty();
    }

    @Test
    void panning_paints_only_what_comes_into_reach() {
        show(Viewport.START);
        assertThat(show(new Viewport(1, -400, 0))).isNotEmpty().allSatisfy(each -> assertThat(each.left())
                .isGreaterThanOrEqualTo(1024));
    }

    @Test
    void a_change_paints_only_its_own_part_of_the_tiles_it_touches() {
        show(Viewport.START);
        tiles.spoil(new Rect(500, 100, 30, 20));
        assertThat(show(Viewport.START))
                .containsExactlyInAnyOrder(new Rect(500, 100, 12, 20), new Rect(512, 100, 18, 20));
    }

    @Test
    void two_changes_on_one_tile_are_painted_at_once() {
        show(Viewport.START);
        tiles.spoil(new Rect(10, 10, 5, 5));
        tiles.spoil(new Rect(30, 20, 5, 5));
        assertThat(show(Viewport.START)).containsExactly(new Rect(10, 10, 25, 15));
    }

    @Test
    void a_change_far_away_paints_nothing() {
        show(Viewport.START);
        tiles.spoil(new Rect(90_000, 90_000, 30, 20));
        assertThat(show(Viewport.START)).isEmpty();
    }

    @Test
    void at_another_scale_all_is_painted_anew_a_few_tiles_at_a_time() {
        show(Viewport.START);
        tiles.settle(0.5);
        painted.clear();
        assertThat(tiles.show(new Viewport(0.5, 0, 0), 1000, 700)).isTrue();
        assertThat(painted).hasSize(2);
        show(new Viewport(0.5, 0, 0));
        assertThat(painted).allSatisfy(each -> assertThat(each.width()).isEqualTo(1024));
    }

    @Test
    void the_number_of_canvases_does_not_grow_with_the_way_that_was_panned() {
        for (int i = 0; i < 200; i++) {
            show(new Viewport(1, -i * 300, -i * 100));
        }
        assertThat(tiles.group().lookupAll("Canvas")).hasSizeLessThan(60);
    }
}
