package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.layout.Graphs.sketch;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegibilityTests {
    @Test
    void parallel_references_cost_nothing() {
        assertThat(price("a > b; c > d", box(0, 0), box(300, 0), box(0, 200), box(300, 200)))
                .isZero();
    }

    @Test
    void a_crossing_costs_one() {
        assertThat(price("a > b; c > d", box(0, 0), box(300, 200), box(0, 200), box(300, 0)))
                .isEqualTo(1);
    }

    @Test
    void targets_in_another_order_than_the_rows_of_their_holder_cross() {
        assertThat(price("a > b; a > c", box(0, 0), box(300, 200), box(300, 0))).isEqualTo(1);
    }

    @Test
    void running_over_a_foreign_card_costs_two() {
        assertThat(price("a > b; c", box(0, 0), box(600, 0), box(300, 0))).isEqualTo(2);
    }

    @Test
    void passing_below_a_card_costs_nothing() {
        assertThat(price("a > b; c", box(0, 0), box(600, 0), box(300, -120))).isZero();
    }

    @Test
    void a_reference_and_its_way_back_are_one_pair_and_no_crossing() {
        assertThat(price("a > b; b > a", box(0, 0), box(300, 0))).isZero();
    }

    private static int price(String text, Box... boxes) {
        BreadthFirst search = new BreadthFirst(sketch(text));
        List<Integer> edges = IntStream.range(0, search.edges()).boxed().toList();
        return Legibility.price(search, new Parts.Part(search.order(), edges), boxes);
    }

    private static Box box(double x, double y) {
        return new Box(x, y, 160, 90);
    }
}
