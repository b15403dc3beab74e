package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.RandomSketches;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;

class HoldersTest {

    @Test
    void holders_are_named_by_the_place_in_which_they_hold() {
        assertThat(strong("root.x > x; a.child > x; list: l; l > b; l > x; d['k'] > x; set: s; s > x", "x"))
                .containsExactly("x", "a.child", "l[1]", "d['k']", "a member of s");
    }

    @Test
    void a_weak_reference_object_is_seen_where_it_is_held() {
        HeapGraph graph =
                Sketch.graph("roots: globals; reference: w; globals > root; root.on_close > w; w ~> x; globals > x");
        Holders holders = Holders.of(graph, Named.number(graph, "x"));
        assertThat(holders.weak()).extracting(Hold::text).containsExactly("root.on_close (weak)");
        Hold hold = holders.weak().get(0);
        assertThat(hold.reference()).isEqualTo(Named.hop(graph, "w", ""));
        assertThat(hold.seenAt()).isEqualTo(Named.hop(graph, "root", "on_close"));
        assertThat(holders.strong()).extracting(Hold::text).containsExactly("x");
    }

    @Test
    void a_reference_object_that_several_share_is_seen_at_each_of_them() {
        assertThat(weak("reference: w; root > w; a.ref > w; w ~> x", "x")).containsExactly("w (weak)", "a.ref (weak)");
    }

    @Test
    void a_reference_object_that_nobody_holds_stands_for_itself() {
        assertThat(weak("reference: w; w ~> x", "x")).containsExactly("w (weak)");
    }

    @Test
    void a_reference_object_with_a_callback_says_so() {
        WorkingHeap heap =
                Sketch.heap("reference: w; root > w; w ~> x; function: told").fork();
        int w = 0;
        int told = 3;
        heap.insertReference(
                w, 1, Reference.strong(Role.CALLBACK, "", heap.object(told).ref()));
        HeapGraph graph = HeapGraph.of(heap);
        assertThat(Holders.of(graph, Named.number(graph, "x")).weak())
                .extracting(Hold::text)
                .containsExactly("w (weak, with a callback)");
        assertThat(Holders.of(graph, Named.number(graph, "told")).strong())
                .extracting(Hold::text)
                .containsExactly("the callback of w");
    }

    @Test
    void an_entry_of_a_weak_dictionary_is_a_place_of_the_dictionary() {
        String sketch = "weak_value_dictionary: cache; dict: data; reference: keyed; internal: data keyed; "
                + "root > cache; cache > data; data['leaf'] > keyed; keyed ~> leaf";
        assertThat(weak(sketch, "leaf")).containsExactly("cache['leaf'] (weak)");
    }

    @Test
    void keys_and_values_of_a_weak_key_dictionary_are_told_apart() {
        WorkingHeap heap = Sketch.heap("weak_key_dictionary: notes; dict: data; reference: ref; internal: data ref; "
                        + "root > notes; notes > data; ref ~> owner; text")
                .fork();
        int data = 1;
        heap.insertReference(
                data, 0, Reference.strong(Role.KEY, "", heap.object(2).ref()));
        heap.insertReference(
                data, 1, Reference.strong(Role.VALUE, "", heap.object(5).ref()));
        HeapGraph graph = HeapGraph.of(heap);
        assertThat(Holders.of(graph, Named.number(graph, "owner")).weak())
                .extracting(Hold::text)
                .containsExactly("a key of notes (weak)");
        assertThat(Holders.of(graph, Named.number(graph, "text")).strong())
                .extracting(Hold::text)
                .containsExactly("notes[owner]");
    }

    @Test
    void an_entry_whose_key_is_gone_is_still_an_entry() {
        WorkingHeap heap = Sketch.heap("dict: d; x").fork();
        heap.insertReference(0, 0, Reference.strong(Role.KEY, "", Atom.NONE));
        heap.insertReference(
                0, 1, Reference.strong(Role.VALUE, "", heap.object(1).ref()));
        HeapGraph graph = HeapGraph.of(heap);
        assertThat(Holders.of(graph, Named.number(graph, "x")).strong())
                .extracting(Hold::text)
                .containsExactly("an entry of d");
    }

    @Test
    void a_member_of_a_weak_set_is_watched_by_the_set() {
        String sketch = "weak_set: pool; set: data; reference: ref; internal: data ref; "
                + "root > pool; pool > data; data > ref; ref ~> x";
        assertThat(weak(sketch, "x")).containsExactly("a member of pool (weak)");
    }

    @Test
    void that_a_containers_works_watch_the_container_is_not_told() {
        assertThat(weak(
                        "weak_set: pool; function: remove; reference: self; internal: remove self; "
                                + "root > pool; pool > remove; remove > self; self ~> pool",
                        "pool"))
                .isEmpty();
    }

    @Test
    void a_plain_weak_field_needs_no_reference_object() {
        assertThat(weak("leaf.parent ~> x; leaf.owner -.> x", "x"))
                .containsExactly("leaf.parent (weak)", "leaf.owner (soft)");
    }

    @Test
    void equal_variables_of_two_roots_are_told_apart() {
        assertThat(strong("roots: globals frame; globals.x > x; frame.x > x; frame.y > x", "x"))
                .containsExactly("x (globals)", "x (frame)", "y");
    }

    @Test
    void every_reference_to_an_object_is_somewhere_among_its_holders() {
        RandomSketches.first(300).forEach(sketch -> {
            HeapGraph graph = Sketch.graph(sketch);
            HolderIndex index = HolderIndex.of(graph);
            for (int v = 0; v < graph.size(); v++) {
                Holders holders = index.holders(v);
                assertThat(holders.strong())
                        .as(sketch)
                        .extracting(Hold::reference)
                        .containsExactlyElementsOf(to(graph, v, true));
                assertThat(holders.weak())
                        .as(sketch)
                        .extracting(Hold::reference)
                        .containsExactlyElementsOf(to(graph, v, false));
            }
        });
    }

    private static List<Hop> to(ObjectGraph graph, int target, boolean strong) {
        return Naive.references(graph, Strength.UNOWNED).stream()
                .filter(each -> each.target() == target && (each.strength(graph) == Strength.STRONG) == strong)
                .toList();
    }

    private static List<String> strong(String sketch, String name) {
        HeapGraph graph = Sketch.graph(sketch);
        return Holders.of(graph, Named.number(graph, name)).strong().stream()
                .map(Hold::text)
                .toList();
    }

    private static List<String> weak(String sketch, String name) {
        HeapGraph graph = Sketch.graph(sketch);
        return Holders.of(graph, Named.number(graph, name)).weak().stream()
                .map(Hold::text)
                .toList();
    }
}
