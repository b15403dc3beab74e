package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.RandomSketches;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;

class ReachabilityTest {

    @Test
    void a_cycle_without_a_root_is_garbage() {
        HeapGraph graph = Sketch.graph("root > a; b > c; c > b");
        Reachability reachability = Reachability.strong(graph);
        assertThat(Named.names(graph, reachability.reached())).containsExactly("root", "a");
        assertThat(Named.names(graph, reachability.garbage())).containsExactly("b", "c");
    }

    @Test
    void a_weak_reference_keeps_nothing_alive() {
        HeapGraph graph = Sketch.graph("root > a; a ~> b");
        assertThat(Named.names(graph, Reachability.strong(graph).garbage())).containsExactly("b");
    }

    @Test
    void an_object_is_as_reachable_as_the_weakest_reference_on_its_best_path() {
        HeapGraph graph = Sketch.graph("root > a; a -.> soft; soft > softToo; softToo ~> weak; a ~> weak; "
                + "weak > weakToo; weakToo > soft; a ..> phantom; nothing > a");
        Reachability reachability = Reachability.byStrength(graph);
        assertThat(List.of("a", "soft", "softToo", "weak", "weakToo", "phantom"))
                .extracting(name -> reachability.strength(Named.number(graph, name)))
                .containsExactly(
                        Strength.STRONG, Strength.SOFT, Strength.SOFT, Strength.WEAK, Strength.WEAK, Strength.PHANTOM);
        assertThat(reachability.strength(Named.number(graph, "nothing"))).isNull();
    }

    @Test
    void weakening_a_reference_loses_what_it_alone_kept() {
        HeapGraph graph = Sketch.graph("root > a; a.child > b; b > c; root > c; b > d");
        Reachability before = Reachability.strong(graph);
        Reachability after = Reachability.strong(WhatIf.weak(graph, List.of(Named.hop(graph, "a", "child"))));
        assertThat(Named.names(graph, after.lostSince(before))).containsExactly("b", "d");
    }

    @Test
    void it_agrees_with_a_naive_closure_for_every_strength() {
        RandomSketches.first(500).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            Reachability reachability = Reachability.byStrength(graph);
            Set<Integer> stronger = new TreeSet<>();
            for (Strength each : Strength.values()) {
                Set<Integer> expected = Naive.closure(Naive.roots(graph), Naive.references(graph, each));
                expected.removeAll(stronger);
                stronger.addAll(expected);
                Set<Integer> found = IntStream.range(0, graph.size())
                        .filter(v -> reachability.strength(v) == each)
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(found).as("%s in %s", each, sketch).isEqualTo(expected);
            }
            assertThat(Reachability.strong(graph).reached().stream().boxed())
                    .as(sketch)
                    .containsExactlyElementsOf(
                            Naive.closure(Naive.roots(graph), Naive.references(graph, Strength.STRONG)));
        });
    }
}
