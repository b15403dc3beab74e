package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.picture.Port;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.Spot;

final class SketchActsTest {
    private static final Spot HERE = new Spot(40, 40);
    private final Session family = Sessions.of(Sessions.family());

    @Test
    void a_new_reference_is_named_after_its_target() {
        Drawing drawing = new SketchActs(family)
                .connect(Port.whole("o:parent"), "o:parent", Strength.STRONG, "")
                .session()
                .drawing();
        assertThat(drawing.object("parent").orElseThrow().references())
                .extracting(DrawnReference::label)
                .containsExactly("child", "parent");
    }

    @Test
    void a_second_reference_to_the_same_target_gets_a_name_of_its_own() {
        Drawing drawing = new SketchActs(family)
                .connect(Port.whole("o:parent"), "o:child", Strength.WEAK, "")
                .session()
                .drawing();
        assertThat(drawing.object("parent").orElseThrow().references())
                .extracting(DrawnReference::label)
                .containsExactly("child", "child2");
    }

    @Test
    void dragging_from_a_row_leads_that_reference_elsewhere() {
        Drawing drawing = new SketchActs(family)
                .connect(Port.row("o:child", 0), "o:child", Strength.WEAK, "on_gone")
                .session()
                .drawing();
        assertThat(drawing.object("child").orElseThrow().references())
                .containsExactly(
                        DrawnReference.weak(Role.ATTRIBUTE, "parent", "child").withCallback("on_gone"));
    }

    @Test
    void a_reference_to_a_variable_is_refused_with_a_sentence() {
        Turn turn = new SketchActs(family).connect(Port.whole("o:child"), "v:tree", Strength.STRONG, "");
        assertThat(turn.session()).isSameAs(family);
        assertThat(turn.problem().orElseThrow().sentence())
                .isEqualTo(
                        "tree: a variable is only a name, and references lead to objects. Drag from the variable to an object"
                                + " instead.");
    }

    @Test
    void erasing_an_object_takes_its_references_and_those_that_lead_to_it() {
        Drawing drawing =
                new SketchActs(family).erase(Set.of("o:parent")).session().drawing();
        assertThat(drawing).isEqualTo(Drawing.EMPTY.withObject(DrawnObject.instance("child", "Node")));
    }

    @Test
    void erasing_the_reference_of_a_variable_leaves_the_variable() {
        Drawing drawing =
                new SketchActs(family).erase(Set.of("v:tree>")).session().drawing();
        assertThat(drawing.variables()).hasSize(1);
        assertThat(drawing.objects()).isEqualTo(Sessions.family().objects());
    }

    @Test
    void renaming_an_object_follows_every_reference_to_it_and_can_set_its_class() {
        Drawing drawing = new SketchActs(family)
                .rename("o:parent", -1, "root : Tree")
                .session()
                .drawing();
        assertThat(drawing.object("root").orElseThrow().type()).isEqualTo("Tree");
        assertThat(drawing.variables()).containsExactly(DrawnReference.variable("tree", "root"));
        assertThat(drawing.object("child").orElseThrow().references())
                .containsExactly(DrawnReference.strong(Role.ATTRIBUTE, "parent", "root"));
    }

    @Test
    void names_that_the_program_could_not_write_are_refused() {
        assertThat(new SketchActs(family).rename("o:parent", -1, "class").problem())
                .isPresent();
        assertThat(new SketchActs(family).rename("o:parent", -1, "2nd").problem())
                .isPresent();
        assertThat(new SketchActs(family).rename("o:parent", -1, "child").problem())
                .isPresent();
        assertThat(new SketchActs(family).rename("v:tree", -1, "").problem()).isPresent();
    }

    @Test
    void each_container_takes_a_new_reference_in_its_own_way() {
        for (Kind kind :
                new Kind[] {Kind.LIST, Kind.DICT, Kind.WEAK_VALUE_DICTIONARY, Kind.WEAK_KEY_DICTIONARY, Kind.WEAK_SET
                }) {
            Session with = new SketchActs(family).createObject(kind, HERE).session();
            String made = with.selection().iterator().next();
            Drawing drawing = new SketchActs(with)
                    .connect(Port.whole(made), "o:child", Strength.STRONG, "")
                    .session()
                    .drawing();
            DrawnReference first =
                    drawing.object(made.substring(2)).orElseThrow().references().get(0);
            Role role =
                    switch (kind) {
                        case LIST, WEAK_SET -> Role.ITEM;
                        case WEAK_KEY_DICTIONARY -> Role.KEY;
                        default -> Role.VALUE;
                    };
            assertThat(first.role()).as(kind.name()).isEqualTo(role);
            assertThat(first.strength())
                    .as(kind.name())
                    .isEqualTo(kind.isWeakContainer() ? Strength.WEAK : Strength.STRONG);
        }
    }
}
