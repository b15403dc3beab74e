package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refscape.analysis.Explanation.Verdict;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.RandomSketches;
import org.refscape.heap.Sketch;

class WhyAliveTest {

    @Test
    void the_path_from_a_variable_is_the_reason() {
        assertThat(why("roots: globals; globals.tree > root; root.child > branch", "branch"))
                .isEqualTo("branch is alive because tree → root.child → branch. "
                        + "Cut tree or root.child, and nothing reaches it any more.");
    }

    @Test
    void a_variable_by_itself_is_called_a_variable() {
        assertThat(why("root.leaf > a", "a"))
                .isEqualTo("a is alive because the variable leaf holds it. "
                        + "Cut leaf, and nothing reaches it any more.");
    }

    @Test
    void another_way_is_named_as_well() {
        assertThat(why("root.p > a; root.leaf > b; b.parent > a", "a"))
                .isEqualTo("a is alive because the variable p holds it. "
                        + "Another way leads to it as well: leaf → b.parent → a.");
    }

    @Test
    void many_other_ways_are_not_listed() {
        assertThat(why("root.p > a; root.q > a; root.r > a", "a"))
                .endsWith(" Two more ways lead to it as well, one of them the variable q.");
        assertThat(why("root.p > a; root.q > a; root.r > a; root.s > a; root.t > a", "a"))
                .endsWith(" More ways lead to it as well, one of them the variable q.");
    }

    @Test
    void a_path_through_a_dictionarys_works_names_the_entry() {
        assertThat(why(
                        "weak_key_dictionary: notes; dict: data; internal: data; root > notes; notes > data; "
                                + "data['owner'] > text",
                        "text"))
                .isEqualTo("text is alive because notes → notes['owner'] → text. "
                        + "Cut notes or notes['owner'], and nothing reaches it any more.");
    }

    @Test
    void garbage_in_a_cycle_waits_for_the_collector() {
        assertThat(why("parent.child > child; child.parent > parent", "child"))
                .isEqualTo("Nothing strong reaches child from a root any more, but parent ⇄ child hold each other. "
                        + "It is garbage that waits for gc.collect().");
    }

    @Test
    void an_object_may_be_garbage_because_it_holds_itself() {
        assertThat(why("a.me > a", "a"))
                .isEqualTo("Nothing strong reaches a from a root any more, but it holds itself. "
                        + "It is garbage that waits for gc.collect().");
        assertThat(why("internal: table; a > table; table.me > a", "a")).contains("but it holds itself");
    }

    @Test
    void garbage_held_by_garbage_names_its_holder() {
        assertThat(why("a.me > a; a.data > b", "b"))
                .isEqualTo("Nothing strong reaches b from a root any more, only a.data, garbage too, holds it. "
                        + "It is garbage that waits for gc.collect().");
    }

    @Test
    void where_nothing_reclaims_cycles_garbage_has_leaked() {
        HeapGraph graph = Sketch.graph("a > b > c > a");
        assertThat(WhyAlive.of(graph, Named.number(graph, "a"), "").text())
                .isEqualTo("Nothing strong reaches a from a root any more, but a → b → c → a hold one another. "
                        + "It is garbage that nothing here ever reclaims: it has leaked.");
    }

    @Test
    void what_is_only_watched_is_not_held() {
        assertThat(why("reference: w; root.w > w; w ~> x", "x"))
                .isEqualTo("Only one weak reference to x is left (w), and that keeps nothing alive.");
        assertThat(why("root.a > a; root.b > b; a.up ~> x; b.up ~> x", "x"))
                .isEqualTo("Only weak references to x are left (a.up and b.up), and those keep nothing alive.");
        assertThat(why("root > a; a.up ..> x", "x"))
                .isEqualTo("Only one phantom reference to x is left (a.up), and that keeps nothing alive.");
    }

    @Test
    void what_is_softly_held_stays_until_memory_is_short() {
        assertThat(why("root > a; a.cached -.> x", "x"))
                .isEqualTo("Only soft references lead to x (a → a.cached → x): it stays until memory is short.");
    }

    @Test
    void roots_and_objects_that_nobody_knows_are_said_to_be_so() {
        assertThat(why("root > a", "root")).isEqualTo("root is a root: it is there without being held.");
        assertThat(why("root > a; b", "b")).isEqualTo("Nothing holds b.");
    }

    @Test
    void a_long_path_is_told_by_its_two_ends() {
        assertThat(why("root > a; a > b; b > c; c > d; d > e; e > f; f > g; g > h; h > i", "i"))
                .startsWith("i is alive because a → a.b → b.c → … 4 more … → g.h → h.i → i.");
    }

    @Test
    void the_verdict_agrees_with_what_is_reachable_and_who_holds() {
        RandomSketches.first(400).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            Reachability strong = Reachability.strong(graph);
            for (int v = 0; v < graph.size(); v++) {
                Explanation explanation = WhyAlive.of(graph, v, "gc.collect()");
                boolean isAlive = explanation.verdict() == Verdict.ROOT || explanation.verdict() == Verdict.ALIVE;
                assertThat(isAlive).as("%s in %s", graph.name(v), sketch).isEqualTo(strong.isStrong(v));
                if (explanation.verdict() == Verdict.ONLY_WATCHED || explanation.verdict() == Verdict.UNHELD) {
                    assertThat(explanation.holders().strong()).as(sketch).isEmpty();
                }
                assertThat(explanation.text()).contains(graph.name(v)).endsWith(".");
            }
        });
    }

    private static String why(String sketch, String name) {
        HeapGraph graph = Sketch.graph(sketch);
        return WhyAlive.of(graph, Named.number(graph, name), "gc.collect()").text();
    }
}
