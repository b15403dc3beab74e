package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.refscape.layout.Graphs.assertNoOverlaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlapsTests {
    @Test
    void random_heaps_of_boxes_come_apart() {
        for (long seed = 0; seed < 60; seed++) {
            assertNoOverlaps(Overlaps.removed(heap(seed, 3 + (int) seed)), Overlaps.GAP);
        }
    }

    @Test
    void boxes_on_the_very_same_spot_come_apart() {
        List<Box> pile = Collections.nCopies(70, new Box(100, 100, 160, 90));
        assertNoOverlaps(Overlaps.removed(pile), Overlaps.GAP);
    }

    @Test
    void boxes_that_do_not_overlap_stay_where_they_are() {
        List<Box> apart = List.of(new Box(0, 0, 100, 50), new Box(136, 0, 100, 50), new Box(0, 86, 100, 50));
        assertThat(Overlaps.removed(apart)).isEqualTo(apart);
    }

    @Test
    void two_boxes_share_the_way_along_the_shorter_direction() {
        List<Box> pair = List.of(new Box(0, 0, 100, 50), new Box(10, 40, 100, 50));
        assertThat(Overlaps.removed(pair)).containsExactly(new Box(0, -23, 100, 50), new Box(10, 63, 100, 50));
    }

    @Test
    void kept_boxes_do_not_move_even_in_the_thick_of_a_crowd() {
        for (long seed = 0; seed < 40; seed++) {
            List<Box> crowd = new ArrayList<>(heap(seed, 30));
            crowd.set(3, new Box(0, 0, 200, 200));
            crowd.set(7, new Box(300, 0, 200, 200));
            boolean[] kept = new boolean[30];
            kept[3] = true;
            kept[7] = true;
            List<Box> result = Overlaps.removed(crowd, kept);
            assertThat(result.get(3)).isEqualTo(crowd.get(3));
            assertThat(result.get(7)).isEqualTo(crowd.get(7));
            assertNoOverlaps(result, Overlaps.GAP);
        }
    }

    @Test
    void two_kept_boxes_may_overlap_each_other() {
        List<Box> pair = List.of(new Box(0, 0, 100, 50), new Box(10, 40, 100, 50));
        assertThat(Overlaps.removed(pair, new boolean[] {true, true})).isEqualTo(pair);
    }

    @Test
    void marks_that_do_not_fit_the_boxes_are_refused() {
        assertThatThrownBy(() -> Overlaps.removed(List.of(), new boolean[1])).hasMessage("1 marks for 0 boxes");
    }

    private static List<Box> heap(long seed, int size) {
        Random random = new Random(seed);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boxes.add(new Box(
                    random.nextInt(500),
                    random.nextDouble() * 500,
                    20 + random.nextInt(300),
                    20 + random.nextInt(200)));
        }
        return boxes;
    }
}
