package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.layout.Graphs.partlyPlaced;
import static org.refscape.layout.Graphs.random;
import static org.refscape.layout.Graphs.sketch;
import static org.refscape.layout.Graphs.withNodeAt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewcomersTests {
    private final Layout newcomers = new Newcomers();

    @Test
    void survivors_do_not_move_by_a_hair_and_newcomers_cover_nothing() {
        for (long seed = 0; seed < 60; seed++) {
            LayoutGraph graph = partlyPlaced(random(seed, 5 + (int) seed), seed);
            Positions at = newcomers.arrange(graph);
            List<Box> boxes = at.boxes(graph);
            for (int i = 0; i < boxes.size(); i++) {
                @Nullable Point before = graph.nodes().get(i).at();
                if (before != null) {
                    assertThat(at.of("n" + i)).isEqualTo(before);
                    continue;
                }
                assertThat(boxes.get(i).x() % Newcomers.GRID)
                        .as("seed %d", seed)
                        .isZero();
                assertThat(boxes.get(i).y() % Newcomers.GRID)
                        .as("seed %d", seed)
                        .isZero();
                for (int j = 0; j < boxes.size(); j++) {
                    assertThat(i != j && boxes.get(i).overlaps(boxes.get(j), 20))
                            .as("seed %d: n%d over n%d", seed, i, j)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_newcomer_stands_right_of_its_holder() {
        LayoutGraph graph = withNodeAt(sketch("a > b"), "a", 100, 200);
        assertThat(newcomers.arrange(graph).of("b")).isEqualTo(new Point(336, 200));
    }

    @Test
    void a_strong_holder_counts_more_than_a_weak_one() {
        LayoutGraph graph = withNodeAt(withNodeAt(sketch("weak ~> b; a > b"), "weak", 1000, 1000), "a", 100, 200);
        assertThat(newcomers.arrange(graph).of("b")).isEqualTo(new Point(336, 200));
    }

    @Test
    void a_second_child_goes_below_the_first() {
        LayoutGraph graph = withNodeAt(withNodeAt(sketch("a > b; a > c"), "a", 104, 200), "b", 336, 200);
        Point second = newcomers.arrange(graph).of("c");
        assertThat(second.x()).isEqualTo(336);
        assertThat(second.y()).isBetween(290.0 + 30, 290.0 + 48);
    }

    @Test
    void a_new_variable_stands_left_of_what_it_names() {
        LayoutGraph graph = withNodeAt(sketch("Name > a"), "a", 400, 200);
        Box name = newcomers.arrange(graph).boxes(graph).get(0);
        assertThat(name.right()).isLessThan(400 - 60).isGreaterThan(400 - 90);
        assertThat(name.middleY()).isBetween(200.0, 290.0);
    }

    @Test
    void a_newcomer_without_neighbours_stands_below_everything() {
        LayoutGraph graph = withNodeAt(sketch("a; b"), "a", 100, 700);
        assertThat(newcomers.arrange(graph).of("b").y()).isGreaterThan(790);
    }

    @Test
    void a_chain_of_newcomers_continues_to_the_right() {
        LayoutGraph graph = withNodeAt(sketch("a > b > c > d"), "a", 0, 40);
        Positions at = newcomers.arrange(graph);
        assertThat(List.of("a", "b", "c", "d").stream().map(id -> at.of(id).y()).toList())
                .containsOnly(40.0);
        assertThat(at.of("d").x()).isEqualTo(3 * 232);
    }

    @Test
    void survivors_that_cover_each_other_are_left_alone() {
        LayoutGraph graph = withNodeAt(withNodeAt(sketch("a > c; b > c"), "a", 50, 50), "b", 60, 60);
        Positions at = newcomers.arrange(graph);
        assertThat(at.of("a")).isEqualTo(new Point(50, 50));
        assertThat(at.of("b")).isEqualTo(new Point(60, 60));
    }
}
