package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.RandomSketches;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;

class PathsTest {

    @Test
    void the_shortest_path_names_every_place_on_its_way() {
        HeapGraph graph =
                Sketch.graph("roots: globals; globals.tree > root; root.child > branch; root > x > y > branch");
        Optional<List<Hop>> path = Paths.shortest(graph, Named.number(graph, "branch"));
        assertThat(path.map(found -> Named.path(graph, found))).contains("tree → root.child → branch");
    }

    @Test
    void there_is_no_path_over_weak_references() {
        HeapGraph graph = Sketch.graph("root > a; a ~> b");
        assertThat(Paths.shortest(graph, Named.number(graph, "b"))).isEmpty();
        assertThat(PathTree.upTo(graph, Strength.WEAK).distance(Named.number(graph, "b")))
                .isEqualTo(2);
    }

    @Test
    void different_paths_share_no_reference() {
        HeapGraph graph = Sketch.graph("root > a; root > b; a > x; b > x; a > b; root.direct > x");
        List<List<Hop>> paths = Paths.different(graph, Named.number(graph, "x"), Paths.ENOUGH);
        assertThat(paths)
                .extracting(path -> Named.path(graph, path))
                .containsExactly("direct → x", "a → a.x → x", "b → b.x → x");
    }

    @Test
    void an_early_path_that_blocks_two_others_is_rerouted() {
        HeapGraph graph = Sketch.graph("root > a; root > c; a > b; b > x; a > p > q > x; c > d > e > b");
        List<List<Hop>> paths = Paths.different(graph, Named.number(graph, "x"), Paths.ENOUGH);
        assertThat(paths)
                .extracting(path -> Named.path(graph, path))
                .containsExactly("a → a.p → p.q → q.x → x", "c → c.d → d.e → e.b → b.x → x");
    }

    @Test
    void rerouted_paths_make_no_detours() {
        HeapGraph graph = Sketch.graph("root > a; a > b; b > a; b > x; a > e; e > x; root > d; d > b; "
                + "root > g; root > k; g > h; h > x; g > l > m > n > x; k > p > q > h");
        List<List<Hop>> paths = Paths.different(graph, Named.number(graph, "x"), Paths.ENOUGH);
        assertThat(paths)
                .extracting(path -> Named.path(graph, path))
                .containsExactly(
                        "a → a.e → e.x → x",
                        "d → d.b → b.x → x",
                        "g → g.l → l.m → m.n → n.x → x",
                        "k → k.p → p.q → q.h → h.x → x");
    }

    @Test
    void a_reference_that_no_other_path_goes_round_is_indispensable() {
        HeapGraph graph = Sketch.graph("root > a; a > b; a > c; b > d; c > d; d.last > x");
        assertThat(Paths.indispensable(graph, Named.number(graph, "x")))
                .extracting(hop -> Places.of(graph).text(hop))
                .containsExactly("a", "d.last");
    }

    @Test
    void distances_agree_with_relaxing_every_reference_again_and_again() {
        RandomSketches.first(500).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            PathTree tree = PathTree.strong(graph);
            int[] expected = slowDistances(graph);
            for (int v = 0; v < graph.size(); v++) {
                assertThat(tree.distance(v))
                        .as("%s in %s", graph.name(v), sketch)
                        .isEqualTo(expected[v]);
                assertThat(tree.to(v).map(List::size).orElse(-1)).isEqualTo(expected[v]);
                int object = v;
                tree.to(v).ifPresent(path -> assertIsPath(graph, path, object, sketch));
            }
        });
    }

    @Test
    void there_are_as_many_different_paths_as_references_must_be_cut() {
        RandomSketches.first(400).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            for (int v = 0; v < graph.size(); v++) {
                List<List<Hop>> paths = Paths.different(graph, v, Paths.ENOUGH);
                List<Hop> all = new ArrayList<>();
                for (List<Hop> path : paths) {
                    assertIsPath(graph, path, v, sketch);
                    all.addAll(path);
                }
                assertThat(all).as(sketch).doesNotHaveDuplicates();
                assertThat(paths).as(sketch).isSortedAccordingTo((one, other) -> one.size() - other.size());
                assertThat(canBeFreedBy(graph, v, paths.size(), new ArrayList<>()))
                        .as("%s in %s", graph.name(v), sketch)
                        .isEqualTo(!graph.isRoot(v));
                assertThat(paths.isEmpty() || !canBeFreedBy(graph, v, paths.size() - 1, new ArrayList<>()))
                        .as("%s in %s", graph.name(v), sketch)
                        .isTrue();
            }
        });
    }

    @Test
    void indispensable_references_are_those_whose_cut_frees_the_object() {
        RandomSketches.first(500).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            for (int v = 0; v < graph.size(); v++) {
                int object = v;
                boolean isAlive = Naive.reachedWithout(graph, List.of()).contains(v);
                List<Hop> expected = Naive.references(graph, Strength.STRONG).stream()
                        .filter(each -> isAlive
                                && !Naive.reachedWithout(graph, List.of(each)).contains(object))
                        .toList();
                assertThat(Paths.indispensable(graph, v))
                        .as("%s in %s", graph.name(v), sketch)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        });
    }

    /** Whether some choice of that many references, when cut, makes the object garbage. Cutting along one path suffices. */
    private static boolean canBeFreedBy(ObjectGraph graph, int object, int cuts, List<Hop> cut) {
        ObjectGraph left = WhatIf.weak(graph, cut);
        Optional<List<Hop>> path = Paths.shortest(left, object);
        if (path.isEmpty()) {
            return true;
        }
        if (cuts == 0) {
            return false;
        }
        for (Hop each : path.get()) {
            cut.add(each);
            boolean freed = canBeFreedBy(graph, object, cuts - 1, cut);
            cut.remove(cut.size() - 1);
            if (freed) {
                return true;
            }
        }
        return false;
    }

    private static int[] slowDistances(ObjectGraph graph) {
        int[] distances = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            distances[v] = graph.isRoot(v) ? 0 : -1;
        }
        for (int round = 0; round < graph.size(); round++) {
            for (Hop each : Naive.references(graph, Strength.STRONG)) {
                int from = distances[each.holder()];
                int to = distances[each.target()];
                if (from >= 0 && (to < 0 || to > from + 1)) {
                    distances[each.target()] = from + 1;
                }
            }
        }
        return distances;
    }

    private static void assertIsPath(ObjectGraph graph, List<Hop> path, int object, String sketch) {
        int at = path.isEmpty() ? object : path.get(0).holder();
        assertThat(graph.isRoot(at)).as(sketch).isTrue();
        for (Hop each : path) {
            assertThat(each.holder()).as(sketch).isEqualTo(at);
            assertThat(each).as(sketch).isEqualTo(Hop.of(graph, each.holder(), each.reference()));
            assertThat(each.strength(graph)).as(sketch).isEqualTo(Strength.STRONG);
            at = each.target();
        }
        assertThat(at).as(sketch).isEqualTo(object);
    }
}
