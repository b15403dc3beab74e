package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.refscape.desktop.session.BodySketch.Deed;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;

final class DefinitionActsTest {
    private final Session family = Sessions.of(Sessions.family());

    private static ClassSketch sketch(String name, boolean slotted, String slots, @Nullable BodySketch end) {
        return new ClassSketch(name, slotted, slots, false, false, end);
    }

    private static Scene readBack(Scene scene) {
        return SceneText.read(SceneText.write(scene)).match(new Opened.Cases<>() {
            @Override
            public Scene loaded(Opened.Loaded opened) {
                return opened.scene();
            }

            @Override
            public Scene refused(Opened.Refused opened) {
                throw new AssertionError(opened.problem().sentence());
            }
        });
    }

    @Test
    void every_usual_finalizer_method_is_known_again_and_survives_the_file() {
        for (Deed deed : List.of(Deed.TELLS, Deed.DROPS, Deed.SAVES, Deed.COLLECTS, Deed.RAISES)) {
            BodySketch end = new BodySketch(deed, deed.example());
            Session defined = new DefinitionActs(family)
                    .define("Node", sketch("Node", true, "child, parent", end))
                    .session();
            assertThat(readBack(defined.scene())).as(deed.name()).isEqualTo(defined.scene());
            assertThat(ClassSketch.of(new DefinitionActs(defined).classNamed("Node")))
                    .isEqualTo(sketch("Node", true, "child, parent", end));
        }
    }

    @Test
    void slots_without_weakref_make_weak_references_impossible() {
        Session slotted = new DefinitionActs(family)
                .define("Node", sketch("Node", true, "child parent", null))
                .session();
        assertThat(Typed.refused(Typed.play(slotted, "w = weakref.ref(tree)")))
                .containsExactly("o:parent TypeError: cannot create weak reference to 'Node' object");
    }

    @Test
    void an_object_saved_by_its_own_finalizer_lives_on() {
        Session saving = new DefinitionActs(Sessions.of(Sessions.family().withoutReference("child", 0)))
                .define("Node", new ClassSketch("Node", false, "", true, false, new BodySketch(Deed.SAVES, "saved")))
                .session();
        Session after = Typed.play(saving, "del tree");
        assertThat(after.moment().labelled("parent")).isNotNull();
    }

    @Test
    void a_class_is_renamed_with_its_objects_and_in_the_actions() {
        Session made = Typed.play(family, "x = Node()");
        Session renamed = new DefinitionActs(made)
                .define("Node", new ClassSketch("Tree", false, "", true, false, null))
                .session();
        assertThat(renamed.drawing().objects()).extracting(each -> each.type()).containsOnly("Tree");
        assertThat(renamed.scene().actions().get(0).toString()).contains("type=Tree");
        assertThat(renamed.undone().drawing()).isEqualTo(family.drawing());
    }

    @Test
    void names_and_places_that_are_none_are_refused_with_sentences() {
        DefinitionActs acts = new DefinitionActs(family);
        assertThat(acts.define("Node", sketch("1x", false, "", null)).problem()).isPresent();
        assertThat(acts.define("Node", sketch("Node", true, "a b-c", null)).problem())
                .hasValueSatisfying(problem -> assertThat(problem.where()).isEqualTo("'b-c'"));
        assertThat(acts.define("Node", sketch("Node", false, "", new BodySketch(Deed.DROPS, "self.")))
                        .problem())
                .hasValueSatisfying(
                        problem -> assertThat(problem.what()).isEqualTo("'self.' is no place in a program"));
    }

    @Test
    void a_callback_gets_a_name_and_something_to_do() {
        Session weak = new SketchActs(family).callBack("o:child>0", "on_gone").session();
        Session called = new DefinitionActs(weak)
                .callBack("o:child>0", "told", new BodySketch(Deed.ASKS, "found"))
                .session();
        assertThat(called.drawing()
                        .object("child")
                        .orElseThrow()
                        .references()
                        .get(0)
                        .callback())
                .isEqualTo("told");
        assertThat(readBack(called.scene())).isEqualTo(called.scene());
        assertThat(BodySketch.of(new DefinitionActs(called).function("told")))
                .isEqualTo(new BodySketch(Deed.ASKS, "found"));
        assertThat(called.undone().scene()).isEqualTo(weak.scene());
    }
}
