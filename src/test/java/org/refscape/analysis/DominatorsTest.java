package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.RandomSketches;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;

class DominatorsTest {

    @Test
    void an_object_retains_what_is_reached_through_it_alone() {
        HeapGraph graph = Sketch.graph("root > a; a > b; a > c; b > d; c > d; root > c; bytes: a=1 b=10 c=100 d=1000");
        Dominators dominators = Dominators.of(graph);
        assertThat(Named.names(graph, dominators.retained(Named.number(graph, "a"))))
                .containsExactly("a", "b");
        assertThat(dominators.retainedBytes(Named.number(graph, "a"))).isEqualTo(11);
        assertThat(dominators.retainedBytes(Named.number(graph, "c"))).isEqualTo(100);
        assertThat(dominators.retainedBytes(Named.number(graph, "root"))).isEqualTo(1111);
    }

    @Test
    void what_two_roots_hold_belongs_to_neither() {
        HeapGraph graph = Sketch.graph("roots: globals frame; globals > a; frame > a");
        assertThat(Dominators.of(graph).immediate(Named.number(graph, "a"))).isEqualTo(Dominators.NONE);
    }

    @Test
    void garbage_retains_nothing() {
        HeapGraph graph = Sketch.graph("root > a; b > c");
        int b = Named.number(graph, "b");
        assertThat(Dominators.of(graph).retainedBytes(b)).isZero();
        assertThat(Dominators.of(graph).retained(b).isEmpty()).isTrue();
    }

    @Test
    void an_object_dominates_another_if_without_it_the_other_is_not_reached() {
        RandomSketches.first(600).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            Dominators dominators = Dominators.of(graph);
            Set<Integer> reached = Naive.reachedWithout(graph, List.of());
            for (int v = 0; v < graph.size(); v++) {
                Set<Integer> expected = new TreeSet<>(reached);
                expected.removeAll(reachedWithoutObject(graph, v));
                assertThat(dominators.retained(v).stream().boxed())
                        .as("%s in %s", graph.name(v), sketch)
                        .containsExactlyElementsOf(expected);
                assertThat(dominators.retainedObjects(v)).isEqualTo(expected.size());
                assertThat(dominators.retainedBytes(v))
                        .isEqualTo(expected.stream().mapToLong(graph::bytes).sum());
                for (int w = 0; w < graph.size(); w++) {
                    assertThat(dominators.dominates(v, w))
                            .as("%s, %s in %s", graph.name(v), graph.name(w), sketch)
                            .isEqualTo(expected.contains(w));
                }
            }
        });
    }

    private static Set<Integer> reachedWithoutObject(ObjectGraph graph, int object) {
        List<Integer> roots =
                Naive.roots(graph).stream().filter(root -> root != object).toList();
        List<Hop> left = Naive.references(graph, Strength.STRONG).stream()
                .filter(each -> each.holder() != object && each.target() != object)
                .toList();
        return Naive.closure(roots, left);
    }
}
