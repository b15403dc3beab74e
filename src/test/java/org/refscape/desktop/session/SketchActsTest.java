package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Atom;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.picture.Port;
import org.refscape.scene.Compile;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.DrawnTarget;
import org.refscape.scene.ItemId;
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

    private static DrawnReference only(Session session, String object) {
        assertThat(session.drawing().object(object).orElseThrow().references()).hasSize(1);
        return session.drawing().object(object).orElseThrow().references().get(0);
    }

    @Test
    void a_reference_object_points_at_the_last_target_drawn_and_never_holds_it() {
        for (Kind kind : List.of(Kind.REFERENCE, Kind.PROXY, Kind.WEAK_METHOD)) {
            Session made = new SketchActs(family).createObject(kind, HERE).session();
            String id = made.selection().iterator().next();
            Session once = new SketchActs(made)
                    .connect(Port.whole(id), "o:child", Strength.STRONG, "")
                    .session();
            Session twice = new SketchActs(once)
                    .connect(Port.whole(id), "o:parent", Strength.STRONG, "")
                    .session();
            assertThat(only(twice, id.substring(2))).isEqualTo(DrawnReference.weak(Role.REFERENT, "", "parent"));
            assertThat(twice.stage().refusedWhileBuilding()).isEmpty();
        }
    }

    @Test
    void a_finalizer_watches_the_first_target_and_keeps_the_others_as_arguments() {
        Session made = new SketchActs(family).createObject(Kind.FINALIZER, HERE).session();
        String id = made.selection().iterator().next();
        assertThat(Compile.problem(made.drawing()).orElseThrow().sentence())
                .isEqualTo("at_end: a finalize is made for an object, and this one points at none."
                        + " Draw an arrow from it to an object, or erase it.");
        Session once = new SketchActs(made)
                .connect(Port.whole(id), "o:child", Strength.STRONG, "")
                .session();
        Session twice = new SketchActs(once)
                .connect(Port.whole(id), "o:parent", Strength.WEAK, "")
                .session();
        assertThat(twice.drawing().object("at_end").orElseThrow().references())
                .containsExactly(
                        DrawnReference.weak(Role.REFERENT, "", "child"),
                        DrawnReference.strong(Role.ITEM, "", "parent"));
        assertThat(twice.stage().refusedWhileBuilding()).isEmpty();
        Session without = new SketchActs(twice).erase(Set.of(id + ">0")).session();
        assertThat(Compile.problem(without.drawing())).isPresent();
        assertThat(new SketchActs(without)
                        .connect(Port.whole(id), "o:child", Strength.STRONG, "")
                        .session()
                        .drawing())
                .isEqualTo(twice.drawing());
    }

    @Test
    void names_keys_and_values_are_typed_into_rows() {
        Session row = new SketchActs(family).addRow("o:parent").session();
        Session named = new SketchActs(row).rename("o:parent", 1, "size = 5").session();
        assertThat(named.drawing().object("parent").orElseThrow().references().get(1))
                .isEqualTo(new DrawnReference(
                        Role.ATTRIBUTE, "size", new DrawnTarget.Plain(Atom.of(5)), Strength.STRONG, ""));
        Session list = new SketchActs(family).createObject(Kind.LIST, HERE).session();
        Session item = new SketchActs(new SketchActs(list).addRow("o:items").session())
                .rename("o:items", 0, "'Ann'")
                .session();
        assertThat(only(item, "items").target()).isEqualTo(new DrawnTarget.Plain(Atom.of("Ann")));
        Session dict = new SketchActs(family).createObject(Kind.DICT, HERE).session();
        Session entry = new SketchActs(new SketchActs(dict).addRow("o:table").session())
                .rename("o:table", 0, "age = 7")
                .session();
        assertThat(only(entry, "table").label()).isEqualTo("'age'");
        assertThat(new SketchActs(item)
                        .rename("o:items", 0, "Ann")
                        .problem()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("'Ann': a value is a number, True, False, None, or a text in quotes."
                        + " Write for example 5 or 'Ann', or draw an arrow to an object.");
        assertThat(new SketchActs(named).rename("o:parent", 1, "child").problem())
                .isPresent();
    }

    @Test
    void a_reference_made_strong_and_weak_again_calls_back_as_before() {
        String arrow = ItemId.variableReference("tree");
        Session told = new SketchActs(family).callBack(arrow, "on_gone").session();
        Session strong = new SketchActs(told).strengthen(arrow, Strength.STRONG).session();
        Session weak = new SketchActs(strong).strengthen(arrow, Strength.WEAK).session();
        assertThat(strong.drawing().variable("tree").orElseThrow().callback()).isEmpty();
        assertThat(weak.drawing()).isEqualTo(told.drawing());
    }

    @Test
    void a_variable_is_renamed_in_the_actions_too() {
        Session acted = Typed.play(family, "del tree.child", "other = tree");
        Session renamed = new SketchActs(acted).rename("v:tree", -1, "root").session();
        assertThat(renamed.scene().actions()).extracting(Object::toString).noneMatch(text -> text.contains("tree"));
        assertThat(new SketchActs(acted)
                        .rename("v:tree", -1, "other")
                        .problem()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("other: the actions of the program use a variable of that name. Choose another name.");
    }
}
