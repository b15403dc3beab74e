package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutGraphTests {
    private final LayoutGraph.Node a = LayoutGraph.Node.object("a", 100, 50);

    @Test
    void a_width_that_is_no_number_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> LayoutGraph.Node.object("a", Double.NaN, 50))
                .hasMessage("the width of node 'a' is NaN: it must be above 0 and at most 20000.0");
    }

    @Test
    void a_huge_height_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> LayoutGraph.Node.object("a", 100, 1e9))
                .hasMessage("the height of node 'a' is 1.0E9: it must be above 0 and at most 20000.0");
    }

    @Test
    void a_card_without_extent_is_refused() {
        assertThatThrownBy(() -> LayoutGraph.Node.object("a", 0, 50))
                .hasMessageContaining("the width of node 'a' is 0");
        assertThatThrownBy(() -> LayoutGraph.Node.object("a", 5, -1)).hasMessageContaining("the height of node 'a'");
    }

    @Test
    void places_beyond_all_screens_are_refused() {
        assertThatThrownBy(() -> a.standingAt(Double.POSITIVE_INFINITY, 0)).hasMessageContaining("is not a place");
        assertThatThrownBy(() -> a.standingAt(0, 1e12)).hasMessageContaining("node 'a' stands at");
    }

    @Test
    void a_pin_without_a_place_is_refused() {
        assertThatThrownBy(() -> new LayoutGraph.Node("a", 10, 10, false, null, true))
                .hasMessage("node 'a' is pinned but stands nowhere: give it a position");
    }

    @Test
    void an_id_that_occurs_twice_is_refused() {
        assertThatThrownBy(() -> new LayoutGraph(List.of(a, a), List.of()))
                .hasMessage("two nodes are called 'a': give each its own id");
    }

    @Test
    void a_reference_to_nowhere_is_refused() {
        assertThatThrownBy(() -> new LayoutGraph(List.of(a), List.of(new LayoutGraph.Edge("a", "b", true))))
                .hasMessage("the reference from 'a' to 'b' ends at no node of this graph: add 'b' first");
    }

    @Test
    void asking_for_the_place_of_a_stranger_is_refused() {
        Positions positions = new Newcomers().arrange(new LayoutGraph(List.of(a), List.of()));
        assertThatThrownBy(() -> positions.of("b")).hasMessage("'b' was not placed: it was not in the graph");
    }
}
