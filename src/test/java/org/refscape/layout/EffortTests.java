package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.layout.Graphs.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffortTests {
    @Test
    void a_sketch_is_worth_every_effort() {
        assertThat(effort(sketch("A > a > b > a; a > a"))).isEqualTo(Effort.TUNED);
    }

    @Test
    void more_than_five_hundred_nodes_are_done_quickly() {
        assertThat(effort(chains(5, 100))).isEqualTo(Effort.TUNED);
        assertThat(effort(chains(6, 100))).isEqualTo(Effort.QUICK);
    }

    @Test
    void one_very_full_layer_is_done_quickly() {
        assertThat(effort(chains(200, 2))).isEqualTo(Effort.QUICK);
    }

    @Test
    void more_than_two_thousand_nodes_go_to_the_grid() {
        assertThat(effort(chains(20, 100))).isEqualTo(Effort.QUICK);
        assertThat(effort(chains(21, 100))).isEqualTo(Effort.GRID);
    }

    @Test
    void a_chain_too_deep_for_the_stack_goes_to_the_grid() {
        assertThat(effort(chains(1, 300))).isEqualTo(Effort.TUNED);
        assertThat(effort(chains(1, 400))).isEqualTo(Effort.GRID);
    }

    @Test
    void a_list_held_by_a_table_as_well_is_seen_as_its_forest() {
        LayoutGraph chain = chains(1, 400);
        List<LayoutGraph.Edge> edges = new ArrayList<>(chain.edges());
        IntStream.range(2, 400).forEach(i -> edges.add(new LayoutGraph.Edge("n0", "n" + i, true)));
        LayoutGraph graph = new LayoutGraph(chain.nodes(), edges);
        assertThat(effort(graph)).isEqualTo(Effort.FOREST);
        assertThat(effort(new BreadthFirst(graph).forest())).isNotEqualTo(Effort.FOREST);
    }

    /** Chains side by side. */
    private static LayoutGraph chains(int count, int length) {
        List<LayoutGraph.Node> nodes = IntStream.range(0, count * length)
                .mapToObj(i -> LayoutGraph.Node.object("n" + i, 100, 40))
                .toList();
        List<LayoutGraph.Edge> edges = IntStream.range(0, count * length)
                .filter(i -> i % length > 0)
                .mapToObj(i -> new LayoutGraph.Edge("n" + (i - 1), "n" + i, true))
                .toList();
        return new LayoutGraph(nodes, edges);
    }

    private static Effort effort(LayoutGraph graph) {
        BreadthFirst search = new BreadthFirst(graph);
        return Effort.of(new ReadingOrder(graph, search), search);
    }
}
