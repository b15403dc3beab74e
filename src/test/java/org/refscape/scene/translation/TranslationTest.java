package org.refscape.scene.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.heap.Reference;
import org.refscape.heap.Strength;
import org.refscape.scene.PlayedAs;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;

class TranslationTest {
    private static final String WATCHED =
            """
            {"refscape": 1, "runtime": "cpython-3.13",
             "variables": {"photo": "photo", "watch": {"weak": "photo", "callback": "on_gone"}},
             "objects": [{"name": "photo", "class": "Photo"}],
             "actions": ["del photo", "gc.collect()"]}
            """;

    @Test
    void a_callback_becomes_a_cleaner_a_registry_or_nothing() {
        assertThat(kinds(WATCHED, "jvm-17")).contains(Finalization.MakeCleaner.class);
        assertThat(kinds(WATCHED, "javascript"))
                .contains(Finalization.MakeRegistry.class, Finalization.Register.class, Collection.EndTurn.class);
        assertThat(kinds(WATCHED, "swift-5"))
                .containsExactly(Naming.Create.class, Naming.Bind.class, Naming.Delete.class, Collection.Collect.class);
        assertThat(notes(WATCHED, "swift-5"))
                .containsExactly(
                        "∅ watch: A weak variable tells nobody when its object goes: the call of on_gone is left out.",
                        "∅ action 2: There is no collector to call: nothing happens, and a cycle that nobody holds stays.");
    }

    @Test
    void a_nearest_equivalent_that_is_not_wanted_is_left_out_and_the_weak_reference_stays() {
        Scene scene = scene(WATCHED).playedAs(new PlayedAs("jvm-17", Set.of("v:watch>")));
        Translation said = Translation.of(scene, Played.runtime("jvm-17"));
        assertThat(said.program().actions())
                .hasAtLeastOneElementOfType(Weak.MakeReference.class)
                .doesNotHaveAnyElementsOfTypes(Finalization.MakeCleaner.class);
        assertThat(said.notes()).singleElement().satisfies(note -> {
            assertThat(note.treatment()).isEqualTo(Treatment.LEFT_OUT);
            assertThat(note.choice()).isTrue();
        });
    }

    @Test
    void a_phantom_reference_with_a_queue_becomes_a_callback_that_fills_a_list() {
        String text =
                """
                {"refscape": 1, "runtime": "jvm-17", "variables": {"a": "a"},
                 "objects": [{"name": "a", "class": "Node"}],
                 "actions": [{"op": "queue", "to": "q", "label": "q"},
                   {"op": "ref", "to": "p", "target": "a", "label": "p", "queue": "q", "kind": "phantom"},
                   "del a", {"op": "gc"}, {"op": "drain", "queue": "q"}]}
                """;
        assertThat(Played.outcome(scene(text), "cpython-3.13").callbacks()).containsExactly("into_q");
        assertThat(notes(text, "cpython-3.13")).hasSize(3).allMatch(note -> note.startsWith("≈ action"));
        assertThat(Played.outcome(scene(text), "javascript").callbacks()).containsExactly("callback of q");
    }

    @Test
    void a_weak_variable_of_swift_is_a_reference_object_elsewhere_and_reading_it_asks_that() {
        String text =
                """
                {"refscape": 1, "runtime": "swift-5", "variables": {"a": "a", "w": {"weak": "a"}},
                 "objects": [{"name": "a", "class": "Node"}],
                 "actions": [{"op": "read", "from": "w"}, "del a", {"op": "gc"}, {"op": "read", "from": "w"}]}
                """;
        assertThat(Played.outcome(scene(text), "swift-5").results()).containsExactly("a", "None");
        assertThat(Played.outcome(scene(text), "cpython-3.13").results()).containsExactly("a", "0", "None");
        assertThat(Played.outcome(scene(text), "jvm-17").results()).containsExactly("a", "None");
    }

    @Test
    void what_is_reached_through_a_weak_or_unowned_variable_of_swift_is_reached_everywhere() {
        String text =
                """
                {"refscape": 1, "runtime": "swift-5",
                 "variables": {"a": "a", "w": {"weak": "a"}, "u": {"unowned": "a"}},
                 "objects": [{"name": "a", "class": "Node", "references": {"x": "b"}}, {"name": "b", "class": "Node"}],
                 "actions": [{"op": "read", "from": "w.x"}, {"op": "read", "from": "u.x"},
                   "w.y = w.x", "k = w", {"op": "read", "from": "k.y"},
                   {"op": "bind", "to": "a.up", "value": "a", "kind": "weak"}, {"op": "read", "from": "a.up.up.x"}]}
                """;
        for (String runtime : Played.RUNTIMES.keySet()) {
            assertThat(Played.outcome(scene(text), runtime).results())
                    .as(runtime)
                    .endsWith("b")
                    .contains("b")
                    .allMatch(each -> each.equals("a") || each.equals("b"));
            assertThat(end(text, runtime)).as(runtime).contains("a", "k").doesNotContain("held");
        }
    }

    @Test
    void using_a_weak_variable_of_swift_after_the_death_fails_where_the_object_is_gone() {
        String text =
                """
                {"refscape": 1, "runtime": "swift-5", "variables": {"a": "a", "w": {"weak": "a"}},
                 "objects": [{"name": "a", "class": "Node", "references": {"x": "b"}}, {"name": "b", "class": "Node"}],
                 "actions": ["del a", {"op": "read", "from": "w.x"}]}
                """;
        assertThat(Played.outcome(scene(text), "swift-5").results())
                .containsExactly("Fatal error: Unexpectedly found nil while unwrapping w");
        assertThat(Played.outcome(scene(text), "cpython-3.13").results())
                .containsExactly("None", "AttributeError: 'NoneType' object has no attribute 'x'");
        assertThat(Played.outcome(scene(text), "jvm-17").results()).containsExactly("a", "b");
    }

    @Test
    void what_is_done_with_a_proxy_is_done_with_its_object_elsewhere() {
        String text =
                """
                {"refscape": 1, "runtime": "cpython-3.13", "variables": {"a": "a", "b": "b"},
                 "objects": [{"name": "a", "class": "Node", "references": {"x": "b"}}, {"name": "b", "class": "Node"}],
                 "actions": [{"op": "proxy", "to": "p", "target": "a", "label": "p"},
                   {"op": "proxy_get", "proxy": "p", "attr": "x"}, {"op": "read", "from": "p.x"},
                   "k = p.x", "p.y = b", {"op": "proxy_set", "proxy": "p", "attr": "z", "value": "b"},
                   {"op": "read", "from": "a.y"}, {"op": "read", "from": "a.z"}]}
                """;
        for (String runtime : Played.RUNTIMES.keySet()) {
            List<String> results = Played.outcome(scene(text), runtime).results();
            assertThat(results).as(runtime).doesNotContain("None").noneMatch(each -> each.contains("Error"));
            assertThat(results.stream().filter("b"::equals)).as(runtime).hasSize(4);
            assertThat(end(text, runtime)).as(runtime).contains("k", "p").doesNotContain("held");
        }
    }

    @Test
    void what_a_function_does_is_said_in_the_other_languages_words_and_an_exception_leaves_it() {
        String text =
                """
                {"refscape": 1, "runtime": "cpython-3.13", "variables": {"a": "a", "nobody": null},
                 "objects": [{"name": "a", "class": "Node"}],
                 "actions": [{"op": "call", "name": "f", "locals": ["t"], "body": [
                   {"op": "tuple", "to": "t", "label": "t", "items": ["a"]},
                   {"op": "read", "from": "nobody.x"}, {"op": "bind", "to": "never", "value": "a"}]}]}
                """;
        assertThat(end(text, "jvm-17")).containsExactly("a", "nobody");
        assertThat(notes(text, "jvm-17")).anyMatch(note -> note.contains("Java has no tuples"));
    }

    /** The variables that there are in the end. */
    private static List<String> end(String text, String runtime) {
        var runs = Played.runs(Played.said(scene(text), runtime), runtime);
        return runs.get(runs.size() - 1)
                .after()
                .present()
                .filter(each -> each.label().equals("globals") || each.label().equals("statics"))
                .flatMap(each -> each.references().stream())
                .map(Reference::label)
                .toList();
    }

    @Test
    void what_is_done_with_something_left_out_is_left_out_and_says_so() {
        String text =
                """
                {"refscape": 1, "runtime": "cpython-3.13", "variables": {"set": "set", "a": "a"},
                 "objects": [{"name": "set", "WeakSet": ["a"]}, {"name": "a", "class": "Node"}],
                 "actions": [{"op": "wlen", "in": "set"}, "del set"]}
                """;
        assertThat(notes(text, "swift-5"))
                .containsExactly(
                        "∅ set: Swift has no WeakSet in the language: it is left out, and nothing is attached to its keys.",
                        "∅ set[0]: set is left out, and with it what is done with it.",
                        "∅ action 1: set is left out, and with it what is done with it.",
                        "∅ action 2: set is left out, and with it what is done with it.");
        assertThat(Played.outcome(scene(text), "swift-5").left()).containsExactly("a");
    }

    @Test
    void a_copy_of_a_weak_reference_is_weak_where_weak_references_are_places() {
        String text =
                """
                {"refscape": 1, "runtime": "cpython-3.13", "variables": {"a": "a", "w": {"weak": "a"}},
                 "objects": [{"name": "a", "class": "Node"}], "actions": ["copy = w", "del a"]}
                """;
        assertThat(Played.outcome(scene(text), "swift-5").dies()).containsExactly("a");
        assertThat(Played.said(scene(text), "swift-5").program().actions())
                .anyMatch(each -> each instanceof Naming.Bind bind
                        && bind.to().toString().equals("copy")
                        && bind.strength() == Strength.WEAK);
    }

    @Test
    void a_map_with_weak_keys_is_each_languages_own() {
        String text =
                """
                {"refscape": 1, "runtime": "cpython-3.13", "variables": {"m": "m", "k": "k"},
                 "objects": [{"name": "m", "WeakKeyDictionary": [["k", "v"]]}, {"name": "k", "class": "Node"},
                   {"name": "v", "class": "Node", "references": {"back": "k"}}],
                 "actions": ["del k", "gc.collect()"]}
                """;
        assertThat(Played.outcome(scene(text), "cpython-3.13").left()).containsExactly("m", "k", "v");
        assertThat(Played.outcome(scene(text), "jvm-17").left()).containsExactly("m", "k", "v");
        assertThat(Played.outcome(scene(text), "javascript").left()).containsExactly("m");
        assertThat(kinds(text, "jvm-17")).contains(Mapping.MakeMap.class);
    }

    @Test
    void a_call_is_done_in_place_and_its_locals_go_at_the_end() {
        String text =
                """
                {"refscape": 1, "runtime": "cpython-3.13", "variables": {"a": "a"},
                 "objects": [{"name": "a", "class": "Node"}],
                 "actions": [{"op": "call", "name": "f", "locals": ["x"], "body": [
                   {"op": "new", "to": "x", "cls": "Node", "label": "inside"},
                   {"op": "bind", "to": "a.kept", "value": "x"}]}, {"op": "del", "target": "a.kept"}]}
                """;
        assertThat(Played.outcome(scene(text), "swift-5").dies()).containsExactly("inside");
        assertThat(notes(text, "swift-5")).singleElement().asString().contains("what f does is done in place");
    }

    private static List<Class<?>> kinds(String text, String runtime) {
        return Played.said(scene(text), runtime).program().actions().stream()
                .<Class<?>>map(Action::getClass)
                .toList();
    }

    private static List<String> notes(String text, String runtime) {
        Scene scene = scene(text);
        return Played.said(scene, runtime).notes().stream()
                .map(note -> note.treatment().mark() + " " + note.subject(scene.drawing()) + ": " + note.sentence())
                .toList();
    }

    private static Scene scene(String text) {
        Opened opened = SceneText.read(text);
        assertThat(opened).isInstanceOf(Opened.Loaded.class);
        return ((Opened.Loaded) opened).scene();
    }
}
