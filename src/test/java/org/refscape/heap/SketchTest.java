package org.refscape.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void a_root_holds_variables_and_an_object_holds_attributes() {
        Heap heap = Sketch.heap("root > a; a > b; a.up > root2");
        assertThat(heap.object(0).kind()).isEqualTo(Kind.ROOT);
        assertThat(object(heap, "root").references())
                .containsExactly(
                        Reference.strong(Role.VARIABLE, "a", object(heap, "a").ref()));
        assertThat(object(heap, "a").references())
                .containsExactly(
                        Reference.strong(Role.ATTRIBUTE, "b", object(heap, "b").ref()),
                        Reference.strong(
                                Role.ATTRIBUTE, "up", object(heap, "root2").ref()));
    }

    @Test
    void objects_are_born_in_the_order_in_which_they_are_mentioned() {
        assertThat(labels("b ~> a; c > d > e\n f")).containsExactly("b", "a", "c", "d", "e", "f");
    }

    @Test
    void counts_are_the_number_of_strong_references() {
        Heap heap = Sketch.heap("root > a; a > b; b > a; b ~> a; c > a");
        assertThat(object(heap, "a").count()).isEqualTo(3);
        assertThat(object(heap, "b").count()).isEqualTo(1);
        assertThat(object(heap, "c").count()).isZero();
    }

    @Test
    void arrows_say_how_strong_a_reference_is() {
        Heap heap = Sketch.heap("a > b; a -.> b; a ~> b; a ..> b");
        assertThat(object(heap, "a").references())
                .extracting(Reference::strength)
                .containsExactly(Strength.STRONG, Strength.SOFT, Strength.WEAK, Strength.PHANTOM);
        assertThat(object(heap, "a").references()).extracting(Reference::label).containsExactly("b", "b2", "b3", "b4");
    }

    @Test
    void named_roots_take_the_place_of_the_name_root() {
        Heap heap = Sketch.heap("roots: globals frame; globals.tree > root; frame > root");
        assertThat(object(heap, "root").kind()).isEqualTo(Kind.INSTANCE);
        assertThat(object(heap, "frame").kind()).isEqualTo(Kind.ROOT);
        assertThat(object(heap, "globals").references())
                .extracting(Reference::label)
                .containsExactly("tree");
    }

    @Test
    void a_reference_object_stands_in_the_list_of_its_referent() {
        Heap heap = Sketch.heap("reference: w; w ~> x");
        assertThat(object(heap, "w").references())
                .containsExactly(
                        new Reference(Role.REFERENT, "", object(heap, "x").ref(), Strength.WEAK));
        assertThat(object(heap, "x").weakReferences())
                .containsExactly(object(heap, "w").id());
    }

    @Test
    void items_entries_and_parts_have_their_roles() {
        Heap heap = Sketch.heap("list: l; internal: d; l > a; c['k'] > a; c > d; bytes: a=100");
        assertThat(object(heap, "l").references()).extracting(Reference::role).containsExactly(Role.ITEM);
        assertThat(object(heap, "c").references())
                .extracting(Reference::role)
                .containsExactly(Role.VALUE, Role.INTERNAL);
        assertThat(object(heap, "c").references()).extracting(Reference::label).containsExactly("k", "");
        assertThat(object(heap, "a").bytes()).isEqualTo(100);
        assertThat(object(heap, "d").isInternal()).isTrue();
    }

    @Test
    void what_is_no_sketch_is_refused_with_the_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sketch.heap("a > b; b => c"))
                .withMessage("in 'b => c', an arrow should stand where '=> c' is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sketch.heap("colour: a"))
                .withMessage("'colour:' means nothing: write roots, internal, bytes or a kind such as list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sketch.heap("bytes: a"))
                .withMessage("'a' is no size: write a=100");
    }

    private static HeapObject object(Heap heap, String label) {
        return Objects.requireNonNull(heap.labelled(label), label);
    }

    private static List<String> labels(String sketch) {
        return Sketch.heap(sketch).present().map(HeapObject::label).toList();
    }
}
