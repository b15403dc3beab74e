package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.refscape.layout.Graphs.assertNoOverlaps;
import static org.refscape.layout.Graphs.random;
import static org.refscape.layout.Graphs.sketch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the interface promises of every layout. */
class LayoutLawsTests {
    static Stream<Layout> layouts() {
        return Stream.of(new LayeredLayout(), new OrganicLayout(42), new Newcomers());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_node_of_a_random_graph_gets_a_place_and_none_covers_another(Layout layout) {
        for (int size : new int[] {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144}) {
            for (long seed = 0; seed < 4; seed++) {
                LayoutGraph graph = random(seed, size);
                Positions positions = layout.arrange(graph);
                assertThat(List.copyOf(positions.corners().keySet()))
                        .as("seed %d, size %d", seed, size)
                        .isEqualTo(
                                graph.nodes().stream().map(LayoutGraph.Node::id).toList());
                assertNoOverlaps(positions.boxes(graph), 8);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_same_graph_gives_the_same_positions_whatever_was_allocated_in_between(Layout layout) {
        for (long seed = 0; seed < 6; seed++) {
            LayoutGraph graph = random(seed, 40);
            Positions first = layout.arrange(graph);
            // Identity hash codes differ from run to run; an order that hangs on them would show here.
            List<Integer> noise = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                noise.add(System.identityHashCode(new Object()));
            }
            layout.arrange(random(seed + 100, 17));
            assertThat(layout.arrange(random(seed, 40)))
                    .as("seed %d, noise %s", seed, noise.size())
                    .isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void an_empty_graph_has_no_positions(Layout layout) {
        assertThat(layout.arrange(new LayoutGraph(List.of(), List.of())).corners())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void self_loops_parallel_and_mutual_references_are_arranged_like_others(Layout layout) {
        LayoutGraph graph = sketch("A > a > a; a > b; a > b; a ~> b; b > a; A > b; B > A; b ~> B; c > c");
        assertNoOverlaps(layout.arrange(graph).boxes(graph), 8);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void what_nothing_holds_elsewhere_begins_at_the_margin(Layout layout) {
        LayoutGraph graph = sketch("Tree > root > left; root > right; x > y > x");
        Box around = Box.around(layout.arrange(graph).boxes(graph));
        assertThat(around.x()).isCloseTo(40, within(1e-6));
        assertThat(around.y()).isCloseTo(40, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_caller_who_calls_off_at_once_gets_nothing(Layout layout) {
        assertThat(layout.arrange(random(1, 30), done -> false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void progress_never_falls_and_stays_between_nothing_and_all(Layout layout) {
        List<Double> told = new ArrayList<>();
        layout.arrange(random(3, 30), done -> told.add(done));
        assertThat(told).isNotEmpty().isSorted().allMatch(done -> done >= 0 && done <= 1);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void nothing_is_written_to_the_terminal(Layout layout) {
        PrintStream out = System.out;
        PrintStream error = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream listening = new PrintStream(written, true, StandardCharsets.UTF_8);
        System.setOut(listening);
        System.setErr(listening);
        try {
            layout.arrange(random(7, 25));
        } finally {
            System.setOut(out);
            System.setErr(error);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
