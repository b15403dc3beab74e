package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.RandomSketches;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;

class CyclesTest {

    @Test
    void parent_and_child_that_hold_each_other_are_a_cycle() {
        Cycle cycle = only("root > parent; parent.child > child; child.parent > parent");
        assertThat(cycle.name()).isEqualTo("parent ⇄ child");
        assertThat(cycle.isGarbage()).isFalse();
        assertThat(cycle.references()).hasSize(2);
    }

    @Test
    void a_cycle_that_no_root_reaches_is_garbage() {
        Cycle cycle = only("a > b > c > a");
        assertThat(cycle.name()).isEqualTo("a → b → c → a");
        assertThat(cycle.isGarbage()).isTrue();
    }

    @Test
    void an_object_may_hold_itself() {
        assertThat(only("root > a; a.me > a").name()).isEqualTo("a → a");
    }

    @Test
    void a_weak_back_pointer_makes_no_cycle() {
        HeapGraph graph = Sketch.graph("root > parent; parent.child > child; child.parent ~> parent");
        assertThat(Cycles.of(graph).list()).isEmpty();
    }

    @Test
    void the_back_pointer_is_the_one_to_make_weak() {
        Cycle cycle = only("root > child; child.owner > parent; parent.child > child");
        assertThat(cycle.whatWouldFree())
                .extracting(Opening::text)
                .containsExactly("make child.owner weak", "make parent.child weak");
        assertThat(cycle.whatWouldFree().get(0).pointsBack()).isTrue();
    }

    @Test
    void without_a_telling_name_the_reference_to_the_object_nearer_to_a_root_goes_first() {
        Cycle cycle = only("c; b; root > a; a.x > b; b.y > c; c.z > a");
        assertThat(cycle.whatWouldFree())
                .extracting(Opening::text)
                .containsExactly("make c.z weak", "make a.x weak", "make b.y weak");
    }

    @Test
    void references_that_run_side_by_side_are_weakened_together() {
        Cycle cycle = only("root > a; a > b; b.parent > a; b.owner > a");
        assertThat(cycle.name()).isEqualTo("a ⇄ b");
        assertThat(cycle.references()).hasSize(3);
        assertThat(cycle.whatWouldFree().get(0).text()).isEqualTo("make b.parent and b.owner weak");
    }

    @Test
    void the_runtimes_own_parts_are_left_out_of_the_name() {
        Cycle cycle = only("internal: table; root > a; a > table; table['b'] > b; b.up > a");
        assertThat(cycle.name()).isEqualTo("a ⇄ b");
        assertThat(cycle.length()).isEqualTo(3);
        assertThat(cycle.whatWouldFree().get(0).text()).isEqualTo("make b.up weak");
    }

    @Test
    void a_long_cycle_is_named_by_its_ends() {
        assertThat(only("a > b > c > d > e > f > g > h > a").name()).isEqualTo("a → b → c → … 4 more … → h → a");
    }

    @Test
    void the_shortest_come_first_and_the_rest_is_counted() {
        HeapGraph graph = Sketch.graph("a > b > c > a; b > a; c > d > c");
        Cycles cycles = Cycles.of(graph, 2);
        assertThat(cycles.list()).extracting(Cycle::name).containsExactly("a ⇄ b", "c ⇄ d");
        assertThat(cycles.leftOut()).isEqualTo(1);
        assertThat(Cycles.of(graph).list()).extracting(Cycle::name).contains("a → b → c → a");
    }

    @Test
    void a_triangle_is_found_though_each_of_its_sides_lies_on_a_longer_cycle_as_well() {
        HeapGraph graph = Sketch.graph("p; q; r; p > a > b > i > p; q > b > c > j > q; r > c > a > k > r");
        assertThat(Cycles.of(graph).list().get(0).name()).isEqualTo("a → b → c → a");
    }

    @Test
    void a_shortest_cycle_through_one_object_can_be_asked_for() {
        HeapGraph graph = Sketch.graph("a > b > c > a; b > a; d > a");
        assertThat(Cycles.through(graph, Named.number(graph, "c")).map(Cycle::name))
                .contains("a → b → c → a");
        assertThat(Cycles.through(graph, Named.number(graph, "d"))).isEmpty();
    }

    @Test
    void making_a_weak_reference_strong_would_close_a_cycle() {
        HeapGraph graph = Sketch.graph("reference: w; root > branch; branch > leaf; leaf.parent > w; w ~> branch");
        Hop referent = Named.hop(graph, "w", "");
        ObjectGraph stronger = WhatIf.strong(graph, List.of(referent));
        assertThat(Cycles.of(graph).list()).isEmpty();
        assertThat(Cycles.of(stronger).list()).extracting(Cycle::name).containsExactly("branch ⇄ leaf");
    }

    @Test
    void each_reference_has_a_shortest_cycle_through_it_and_there_are_no_others() {
        RandomSketches.first(600).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            Cycles cycles = Cycles.of(graph, Integer.MAX_VALUE);
            Set<List<Integer>> all = allCycles(graph);
            List<List<Integer>> found = cycles.list().stream()
                    .map(each -> each.members().stream().boxed().toList())
                    .toList();
            assertThat(found).as(sketch).doesNotHaveDuplicates().isSubsetOf(all);
            assertThat(found).as(sketch).isSortedAccordingTo(Comparator.comparingInt(List::size));
            Set<List<Integer>> needed = new LinkedHashSet<>();
            for (Hop each : Naive.references(graph, Strength.STRONG)) {
                int shortest = shortestThrough(each, all);
                List<List<Integer>> candidates = found.stream()
                        .filter(members -> members.size() == shortest && runsThrough(each, members))
                        .toList();
                assertThat(candidates.isEmpty()).as("%s in %s", each, sketch).isEqualTo(shortest == 0);
                needed.addAll(candidates);
            }
            assertThat(found).as(sketch).hasSameElementsAs(needed);
            Set<Integer> reached = Naive.reachedWithout(graph, List.of());
            assertThat(cycles.list()).as(sketch).allSatisfy(cycle -> {
                assertThat(cycle.isGarbage())
                        .isEqualTo(!reached.contains(cycle.members().get(0)));
                assertOpens(graph, cycle);
            });
        });
    }

    @Test
    void objects_belong_together_if_each_reaches_the_other() {
        RandomSketches.first(500).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            Components components = Components.of(graph);
            List<Hop> strong = Naive.references(graph, Strength.STRONG);
            for (int v = 0; v < graph.size(); v++) {
                for (int w = 0; w < graph.size(); w++) {
                    boolean expected = Naive.closure(List.of(v), strong).contains(w)
                            && Naive.closure(List.of(w), strong).contains(v);
                    assertThat(components.areTogether(v, w))
                            .as("%d and %d in %s", v, w, sketch)
                            .isEqualTo(expected);
                }
            }
            Set<Integer> onCycles = new TreeSet<>();
            allCycles(graph).forEach(onCycles::addAll);
            Set<Integer> cyclic = new TreeSet<>();
            components.cyclic().forEach(ids -> ids.stream().forEach(cyclic::add));
            assertThat(cyclic).as(sketch).isEqualTo(onCycles);
        });
    }

    /** Each opening, done, leaves no way round along the members of the cycle. */
    private static void assertOpens(ObjectGraph graph, Cycle cycle) {
        assertThat(cycle.whatWouldFree()).isNotEmpty();
        for (Opening opening : cycle.whatWouldFree()) {
            List<Hop> left = new ArrayList<>(cycle.references());
            left.removeAll(opening.references());
            ObjectGraph opened = WhatIf.weak(graph, opening.references());
            assertThat(allCycles(opened))
                    .doesNotContain(cycle.members().stream().boxed().toList());
            assertThat(left).hasSizeLessThan(cycle.references().size());
        }
    }

    private static Cycle only(String sketch) {
        List<Cycle> cycles = Cycles.of(Sketch.graph(sketch)).list();
        assertThat(cycles).hasSize(1);
        return cycles.get(0);
    }

    private static int shortestThrough(Hop reference, Set<List<Integer>> cycles) {
        return cycles.stream()
                .filter(members -> runsThrough(reference, members))
                .mapToInt(List::size)
                .min()
                .orElse(0);
    }

    private static boolean runsThrough(Hop reference, List<Integer> members) {
        int at = members.indexOf(reference.holder());
        return at >= 0 && members.get((at + 1) % members.size()) == reference.target();
    }

    /** Every elementary cycle, by trying every way: the members, beginning with the first one. */
    private static Set<List<Integer>> allCycles(ObjectGraph graph) {
        Set<List<Integer>> found = new LinkedHashSet<>();
        List<Hop> strong = Naive.references(graph, Strength.STRONG);
        for (int v = 0; v < graph.size(); v++) {
            extend(new ArrayList<>(List.of(v)), strong, found);
        }
        return found;
    }

    private static void extend(List<Integer> way, List<Hop> strong, Set<List<Integer>> found) {
        int first = way.get(0);
        int last = way.get(way.size() - 1);
        for (Hop each : strong) {
            if (each.holder() == last && each.target() == first) {
                found.add(Collections.unmodifiableList(new ArrayList<>(way)));
            } else if (each.holder() == last && each.target() > first && !way.contains(each.target())) {
                way.add(each.target());
                extend(way, strong, found);
                way.remove(way.size() - 1);
            }
        }
    }
}
