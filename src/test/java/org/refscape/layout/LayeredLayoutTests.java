package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.layout.Graphs.assertNoOverlaps;
import static org.refscape.layout.Graphs.random;
import static org.refscape.layout.Graphs.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayeredLayoutTests {
    private final Layout layout = new LayeredLayout();

    @Test
    void a_tree_with_weak_back_references_reads_from_left_to_right() {
        Positions at = layout.arrange(sketch("Tree > root > child > leaf; child ~> root; leaf ~> child"));
        assertThat(List.of(
                        at.of("Tree").x(),
                        at.of("root").x(),
                        at.of("child").x(),
                        at.of("leaf").x()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_variable_that_names_a_leaf_does_not_bring_it_before_its_parent() {
        Positions at = layout.arrange(sketch("Leaf > leaf; Tree > root > child > leaf; leaf ~> child"));
        assertThat(at.of("leaf").x()).isGreaterThan(at.of("child").x());
        assertThat(at.of("Leaf").x()).isEqualTo(at.of("Tree").x());
    }

    @Test
    void roots_stand_in_the_first_layer_left_of_what_they_hold_in_random_graphs() {
        for (long seed = 0; seed < 20; seed++) {
            LayoutGraph graph = random(seed, 30);
            List<Box> boxes = layout.arrange(graph).boxes(graph);
            Map<String, Integer> index = graph.indexOfIds();
            for (LayoutGraph.Edge edge : graph.edges()) {
                int from = index.getOrDefault(edge.from(), -1);
                int to = index.getOrDefault(edge.to(), -1);
                if (graph.nodes().get(from).root() && !graph.nodes().get(to).root()) {
                    assertThat(boxes.get(from).right())
                            .as("seed %d, %s", seed, edge)
                            .isLessThan(boxes.get(to).x());
                }
            }
        }
    }

    @Test
    void two_parts_lie_apart() {
        LayoutGraph graph = sketch("A > a > b > a; B > c > d; d > e; d > f");
        List<Box> boxes = layout.arrange(graph).boxes(graph);
        Box first = Box.around(boxes.subList(0, 3));
        Box second = Box.around(boxes.subList(3, 8));
        assertThat(first.overlaps(second, 30)).isFalse();
    }

    @Test
    void equals_stay_in_the_order_of_the_graph_where_that_costs_no_crossing() {
        Positions at = layout.arrange(sketch("Box > box > a; box > b; box > c; box > d; box > e"));
        assertThat(List.of("a", "b", "c", "d", "e").stream()
                        .map(id -> at.of(id).y())
                        .toList())
                .isSorted();
    }

    @Test
    void the_many_values_of_a_cache_become_a_block_and_not_a_column() {
        StringBuilder text = new StringBuilder("Cache > dict");
        for (int i = 0; i < 30; i++) {
            text.append("; dict > value").append(i);
        }
        LayoutGraph graph = sketch(text.toString());
        List<Box> boxes = layout.arrange(graph).boxes(graph);
        assertNoOverlaps(boxes, 30);
        assertThat(Box.around(boxes).height()).isLessThan(10 * 126);
    }

    @Test
    void a_long_list_held_by_a_table_as_well_does_not_hang() {
        List<LayoutGraph.Node> nodes = IntStream.range(0, 1_500)
                .mapToObj(i -> LayoutGraph.Node.object("n" + i, 100, 40))
                .toList();
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            edges.add(new LayoutGraph.Edge("n0", "n" + i, true));
            edges.add(new LayoutGraph.Edge("n" + (i - 1), "n" + i, true));
        }
        LayoutGraph graph = new LayoutGraph(nodes, edges);
        assertNoOverlaps(layout.arrange(graph).boxes(graph), 30);
    }

    @Test
    void deep_and_tangled_graphs_fit_the_stack_of_a_small_thread() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Runnable work = () -> {
            for (String shape : List.of("ring", "comb")) {
                LayoutGraph graph = tangle(shape, 1_999);
                assertNoOverlaps(layout.arrange(graph).boxes(graph), 30);
            }
        };
        Thread small = new Thread(null, work, "small stack", 512 * 1024);
        small.setUncaughtExceptionHandler((thread, problem) -> thrown.add(problem));
        small.start();
        small.join();
        assertThat(thrown).isEmpty();
    }

    /** A ring of mutual references, or a long spine of which every other node holds one more. */
    private static LayoutGraph tangle(String shape, int size) {
        List<LayoutGraph.Node> nodes = IntStream.range(0, size)
                .mapToObj(i -> LayoutGraph.Node.object("n" + i, 100, 40))
                .toList();
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int next = shape.equals("ring") ? (i + 1) % size : Math.min(size - 1, i + 2 - i % 2);
            edges.add(new LayoutGraph.Edge("n" + i, "n" + next, true));
            edges.add(new LayoutGraph.Edge("n" + next, "n" + i, true));
        }
        return new LayoutGraph(nodes, edges);
    }

    @Test
    void graphs_of_any_size_are_arranged_without_overlaps() {
        for (int size : new int[] {400, 700, 2_500}) {
            LayoutGraph graph = random(11, size);
            assertNoOverlaps(layout.arrange(graph).boxes(graph), 20);
        }
    }

    @Test
    void a_pinned_node_stays_and_the_others_make_room() {
        LayoutGraph free = sketch("A > a > b > c; a > d; d > c");
        List<LayoutGraph.Node> nodes = new ArrayList<>(free.nodes());
        nodes.set(2, nodes.get(2).pinnedAt(333.25, -70));
        nodes.set(4, nodes.get(4).pinnedAt(340, 75));
        LayoutGraph graph = new LayoutGraph(nodes, free.edges());
        Positions at = layout.arrange(graph);
        assertThat(at.of("b")).isEqualTo(new Point(333.25, -70));
        assertThat(at.of("d")).isEqualTo(new Point(340, 75));
        assertNoOverlaps(at.boxes(graph), 30);
    }

    @Test
    void a_caller_may_call_off_in_the_middle() {
        int[] asked = {0};
        Optional<Positions> positions = layout.arrange(random(5, 60), done -> ++asked[0] < 6);
        assertThat(positions).isEmpty();
        assertThat(asked[0]).isEqualTo(6);
    }
}
