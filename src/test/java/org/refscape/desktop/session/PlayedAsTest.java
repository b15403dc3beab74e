package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.action.Collection;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.picture.Arrow;
import org.refscape.picture.Picture;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.folding.Pictures;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;
import org.refscape.scene.translation.Treatment;

/** A scene that is open is played as another runtime plays it. */
final class PlayedAsTest {
    private static final Map<String, ImitatedRuntime> RUNTIMES = Map.of(
            "cpython-3.13", new CPython(Version.V3_13),
            "jvm-17", new Jvm(),
            "javascript", new JavaScript(),
            "swift-5", new Counting());

    @Test
    void another_runtime_plays_the_same_drawing_and_going_back_gives_the_very_same_scene() {
        for (Gallery.Sample sample : Gallery.samples()) {
            Session opened = open(sample.scene());
            for (String key : RUNTIMES.keySet()) {
                Session there = opened.on(key);
                assertThat(there.timeline().runtime()).isEqualTo(RUNTIMES.get(key));
                assertThat(there.drawing()).isSameAs(opened.drawing());
                assertThat(there.on("cpython-3.13").scene()).isEqualTo(sample.scene());
                assertThat(there.undone().scene()).isEqualTo(sample.scene());
            }
        }
    }

    @Test
    void a_scene_in_which_nothing_is_drawn_yet_becomes_the_runtimes_own() {
        Scene blank = open(Scene.EMPTY).on("jvm-17").scene();
        assertThat(blank.runtime()).isEqualTo("jvm-17");
        assertThat(blank.playedOn()).isEqualTo("jvm-17");
    }

    @Test
    void a_nearest_equivalent_that_is_left_out_is_gone_and_can_be_taken_back() {
        Session java = open(sample("callback")).on("jvm-17");
        assertThat(kinds(java)).contains(Kind.FINALIZER);
        Session without = java.leavingOut("v:watch>", true);
        assertThat(kinds(without)).doesNotContain(Kind.FINALIZER);
        assertThat(without.stage().notes())
                .anyMatch(note -> note.item().equals("v:watch>") && note.treatment() == Treatment.LEFT_OUT);
        assertThat(without.leavingOut("v:watch>", false).scene()).isEqualTo(java.scene());
    }

    @Test
    void an_act_is_kept_as_it_was_said_and_means_the_same_when_the_scene_is_itself_again() {
        Session script = open(sample("cycle-of-two")).on("javascript");
        script = script.at(script.timeline().beats());
        script = new RunActs(script).collect(2).session();
        assertThat(script.scene().actions()).last().isEqualTo(new Collection.Collect(2));
        assertThat(script.stage().actions()).isEqualTo(4);
        assertThat(script.stage().actionsBegun()).isEqualTo(3);
        Session at = script.at(script.timeline().beats());
        assertThat(at.stage().actionsBegun()).isEqualTo(4);
        assertThat(at.on("cpython-3.13").stage().actions()).isEqualTo(4);
    }

    @Test
    void an_act_in_the_middle_drops_the_later_ones_though_each_may_take_several_runs() {
        Session script = open(sample("parent-and-child-weak")).on("javascript");
        int afterTwo = script.stage().beatBefore(2);
        script = script.at(afterTwo);
        assertThat(script.stage().actionsBegun()).isEqualTo(2);
        Session acted = new RunActs(script).collect(2).session();
        assertThat(acted.scene().actions()).hasSize(3);
        assertThat(acted.timeline().cursor()).isEqualTo(afterTwo);
    }

    @Test
    void what_has_a_note_wears_its_mark_on_the_canvas() {
        Session java = open(sample("callback")).on("jvm-17");
        Picture plain = Pictures.of(java.moment(), List.of(), PictureOptions.PLAIN);
        Picture marked = new ItemNotes(java).marked(plain);
        assertThat(marked.arrows())
                .filteredOn(arrow -> arrow.from().holder().equals("v:watch"))
                .extracting(Arrow::label)
                .containsExactly("≈");
        String arrow = marked.arrows().stream()
                .filter(each -> each.from().holder().equals("v:watch"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(new ItemNotes(java).on(arrow, marked)).hasSize(1);
        Session cache = open(sample("cache-in-a-weak-value-dictionary")).on("jvm-17");
        assertThat(new ItemNotes(cache)
                        .marked(Pictures.of(cache.moment(), List.of(), PictureOptions.PLAIN))
                        .cards())
                .filteredOn(card -> card.id().equals("o:cache"))
                .singleElement()
                .satisfies(card -> assertThat(card.typeName()).isEqualTo("HashMap ≈"));
    }

    @Test
    void what_leaks_under_counting_looks_leaked_and_nowhere_else() {
        Session swift = open(sample("cycle-of-two")).on("swift-5");
        swift = swift.at(swift.timeline().beats());
        assertThat(RuntimeLook.of(swift.timeline(), PictureOptions.PLAIN)
                        .leaked()
                        .size())
                .isEqualTo(2);
        Session java = open(sample("cycle-of-two")).on("jvm-17");
        java = java.at(java.stage().beatBefore(2));
        assertThat(RuntimeLook.of(java.timeline(), PictureOptions.PLAIN)
                        .leaked()
                        .isEmpty())
                .isTrue();
    }

    private static Set<Kind> kinds(Session session) {
        return session.moment().present().map(HeapObject::kind).collect(java.util.stream.Collectors.toSet());
    }

    private static Session open(Scene scene) {
        return Session.open(key -> Objects.requireNonNull(RUNTIMES.get(key)), scene, null);
    }

    private static Scene sample(String name) {
        return Gallery.samples().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .scene();
    }
}
