package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.layout.Graphs.random;
import static org.refscape.layout.Graphs.sketch;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingOrderTests {
    @Test
    void what_the_first_root_leads_to_is_met_before_what_the_second_leads_to() {
        assertThat(met("A > a > c; B > b; A > b; a > d")).containsExactly("A", "B", "a", "b", "c", "d");
    }

    @Test
    void strong_references_are_followed_before_weak_ones() {
        assertThat(met("A ~> w; A > a > w")).containsExactly("A", "a", "w");
    }

    @Test
    void garbage_begins_with_what_nobody_holds() {
        assertThat(met("A > a; y > z; x > y; p > q > p")).containsExactly("A", "a", "x", "y", "z", "p", "q");
    }

    @Test
    void a_holder_is_read_before_what_it_holds_strongly_unless_they_are_on_a_cycle() {
        for (long seed = 0; seed < 100; seed++) {
            LayoutGraph graph = random(seed, 25);
            BreadthFirst search = new BreadthFirst(graph);
            ReadingOrder order = new ReadingOrder(graph, search);
            boolean[][] leads = leadsStrongly(graph, search);
            for (int e = 0; e < search.edges(); e++) {
                int from = search.from(e);
                int to = search.to(e);
                boolean toRoot = graph.nodes().get(to).root();
                if (graph.edges().get(e).strong() && !toRoot && !leads[to][from]) {
                    assertThat(order.place(from))
                            .as("seed %d, %s", seed, graph.edges().get(e))
                            .isLessThan(order.place(to));
                }
            }
            assertThat(order.order()).doesNotHaveDuplicates().hasSize(25);
        }
    }

    @Test
    void on_a_cycle_the_node_met_first_is_read_first() {
        assertThat(read("A > b; b > c > d > b")).containsExactly("A", "b", "c", "d");
    }

    @Test
    void a_weak_back_reference_does_not_delay_its_target() {
        assertThat(read("A > a > b > c; c ~> b; b ~> a")).containsExactly("A", "a", "b", "c");
    }

    @Test
    void a_weak_reference_orders_what_strong_ones_leave_open() {
        assertThat(read("A > a; B > b; b ~> a")).containsExactly("A", "B", "b", "a");
    }

    @Test
    void knots_are_the_nodes_that_lead_to_each_other() {
        for (long seed = 0; seed < 100; seed++) {
            LayoutGraph graph = random(seed, 15);
            BreadthFirst search = new BreadthFirst(graph);
            List<List<Integer>> next = IntStream.range(0, 15)
                    .mapToObj(node -> IntStream.range(0, search.edges())
                            .filter(e -> search.from(e) == node)
                            .mapToObj(search::to)
                            .toList())
                    .toList();
            boolean[][] leads = closed(next);
            Knots knots = new Knots(next);
            for (int i = 0; i < 15; i++) {
                for (int j = 0; j < 15; j++) {
                    assertThat(knots.areOne(i, j))
                            .as("seed %d: %d and %d in %s", seed, i, j, next)
                            .isEqualTo(i == j || (leads[i][j] && leads[j][i]));
                }
            }
        }
    }

    private static List<String> met(String text) {
        LayoutGraph graph = sketch(text);
        return new BreadthFirst(graph)
                .order().stream().map(node -> graph.nodes().get(node).id()).toList();
    }

    private static List<String> read(String text) {
        LayoutGraph graph = sketch(text);
        return new ReadingOrder(graph, new BreadthFirst(graph))
                .order().stream().map(node -> graph.nodes().get(node).id()).toList();
    }

    /** Which node leads to which along strong references that do not end at a root. */
    private static boolean[][] leadsStrongly(LayoutGraph graph, BreadthFirst search) {
        List<List<Integer>> next = IntStream.range(0, graph.nodes().size())
                .mapToObj(node -> IntStream.range(0, search.edges())
                        .filter(e -> search.from(e) == node
                                && graph.edges().get(e).strong()
                                && !graph.nodes().get(search.to(e)).root())
                        .mapToObj(search::to)
                        .toList())
                .toList();
        return closed(next);
    }

    /** Warshall's transitive closure: slow and obvious. */
    private static boolean[][] closed(List<List<Integer>> next) {
        int size = next.size();
        boolean[][] leads = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j : next.get(i)) {
                leads[i][j] = true;
            }
        }
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    leads[i][j] |= leads[i][k] && leads[k][j];
                }
            }
        }
        return leads;
    }
}
