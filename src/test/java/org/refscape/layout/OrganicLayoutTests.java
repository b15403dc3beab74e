package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.layout.Graphs.assertNoOverlaps;
import static org.refscape.layout.Graphs.random;
import static org.refscape.layout.Graphs.sketch;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganicLayoutTests {
    @Test
    void a_cycle_becomes_a_ring_whose_neighbours_are_nearer_than_opposites() {
        Positions at = new OrganicLayout(1).arrange(sketch("a > b > c > d > e > f > a"));
        assertThat(distance(at, "a", "b")).isLessThan(distance(at, "a", "d"));
        assertThat(distance(at, "c", "d")).isLessThan(distance(at, "c", "f"));
        assertThat(distance(at, "e", "f")).isLessThan(distance(at, "e", "b"));
    }

    @Test
    void another_seed_is_another_drawing() {
        LayoutGraph graph = random(2, 20);
        assertThat(new OrganicLayout(1).arrange(graph)).isNotEqualTo(new OrganicLayout(2).arrange(graph));
    }

    @Test
    void parts_lie_apart() {
        LayoutGraph graph = sketch("a > b > c > a; d > e > f > d; G > g");
        List<Box> boxes = new OrganicLayout(1).arrange(graph).boxes(graph);
        Box first = Box.around(boxes.subList(0, 3));
        Box second = Box.around(boxes.subList(3, 6));
        Box third = Box.around(boxes.subList(6, 8));
        assertNoOverlaps(List.of(first, second, third), 36);
    }

    @Test
    void a_drawing_is_wide_rather_than_tall() {
        LayoutGraph graph = sketch("List > a > b > c > d > e > f > g > h");
        Box around = Box.around(new OrganicLayout(9).arrange(graph).boxes(graph));
        assertThat(around.width()).isGreaterThan(around.height());
    }

    @Test
    void a_root_stands_left_of_the_list_that_it_holds() {
        for (long seed = 0; seed < 5; seed++) {
            Positions at = new OrganicLayout(seed).arrange(sketch("List > a > b > c > d > e"));
            assertThat(at.of("List").x())
                    .as("seed %d", seed)
                    .isLessThan(at.of("e").x());
        }
    }

    @Test
    void a_crowd_of_a_thousand_comes_loose() {
        LayoutGraph graph = random(4, 1_000);
        assertNoOverlaps(new OrganicLayout(1).arrange(graph).boxes(graph), 20);
    }

    private static double distance(Positions at, String one, String other) {
        return Math.hypot(
                at.of(one).x() - at.of(other).x(), at.of(one).y() - at.of(other).y());
    }
}
