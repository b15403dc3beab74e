package org.refscape.scene.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.scene.Problem;
import org.refscape.scene.RandomScenes;
import org.refscape.scene.Scene;

/** Scenes as text: nothing is lost, the text is always the same, and what is wrong is told with its line. */
class SceneTextTest {
    private static final String TREE =
            """
            {
              "refscape": 1,
              "title": "A tree",
              "about": "The child refers back weakly.",
              "runtime": "cpython-3.13",
              "classes": {
                "Node": {
                  "del": []
                }
              },
              "callbacks": {
                "on_gone": [
                  {"op": "new", "to": "note", "cls": "Node", "label": "note"}
                ]
              },
              "variables": {
                "tree": "root",
                "n": 5,
                "text": {"str": "root"}
              },
              "objects": [
                {"name": "root", "class": "Node", "references": {"child": "leaf", "nothing": null}},
                {"name": "leaf", "class": "Node", "references": {"parent": {"weak": "root", "callback": "on_gone"}}},
                {"name": "all", "list": ["root", {"weak": "leaf"}, true]},
                {"name": "cache", "WeakValueDictionary": {"leaf": "leaf", "5": "root"}},
                {"name": "extra", "WeakKeyDictionary": [["root", "all"]]},
                {"name": "r", "ref": {"soft": "root"}},
                {"name": "f", "finalize": {"weak": "leaf", "callback": "on_gone"}, "args": ["all", 1]},
                {"name": "odd", "kind": "list", "references": [{"role": "attribute", "label": "x", "to": "leaf"}]}
              ],
              "actions": [
                "del tree",
                "leaf.parent = None",
                {"op": "deref", "ref": "r"},
                "gc.collect()"
              ],
              "outcome": {
                "dies": ["root"],
                "left": ["leaf"],
                "callbacks": ["on_gone"],
                "results": ["None", "0"]
              },
              "positions": {
                "objects": {
                  "leaf": [320.5, 80],
                  "root": [0, 80]
                },
                "variables": {
                  "tree": [-120, 90]
                }
              },
              "notes": [
                "First line.",
                "A second and rather long line, which would not fit beside the first one on the same line of the file."
              ]
            }
            """;

    @Test
    void a_text_written_by_hand_comes_out_as_it_went_in() {
        assertThat(SceneText.write(open(TREE))).isEqualTo(TREE);
    }

    @Test
    void the_smallest_scene_has_only_its_version() {
        assertThat(open("{\"refscape\": 1}")).isEqualTo(Scene.EMPTY);
    }

    @Test
    void every_scene_comes_back_as_it_was_and_is_written_the_same_again() {
        for (long seed = 0; seed < 3_000; seed++) {
            Scene scene = RandomScenes.any(seed);
            String text = SceneText.write(scene);

            assertThat(SceneText.read(text)).as("seed %d: %s", seed, text).isEqualTo(new Opened.Loaded(scene));
            assertThat(SceneText.write(open(text))).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void moving_one_object_changes_one_line() {
        String moved = TREE.replace("\"root\": [0, 80]", "\"root\": [10, 80]");

        assertThat(SceneText.write(open(moved))).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            (nothing)                      | There is nothing in it. Open another one, or start anew.
            []                             | This is not a scene of Refscape. Open a file that Refscape has saved.
            5                              | This is not a scene of Refscape. Open a file that Refscape has saved.
            {'name': 'left-pad'}           | This is not a scene of Refscape. Open a file that Refscape has saved.
            {'refscape': 'yes'}            | This is not a scene of Refscape. Open a file that Refscape has saved.
            {'refscape': 2, 'new': []}     | line 1: This scene was saved by a newer Refscape (format 2; this one reads 1). Get the newest Refscape.
            {'refscape': 0}                | line 1: There never was a format 0. Write "refscape": 1.
            {'refscape': 1, 'title': 'x    | line 1, column 28: It ends too early: a part is missing. Look for an older copy, or close what is open.
            {'refscape': 1, 'title': 5}    | line 1: "title" must be a text in quotes, not 5. Correct "title".
            {'refscape': 1} {}             | line 1, column 17: This is not JSON: something follows after its end. Correct it in a text editor, or look for an older copy.
            """)
    void what_is_no_scene_is_told(String text, String sentence) {
        assertThat(refused(text.equals("(nothing)") ? "" : text)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'objects': [{'name': 'a', 'class': 'N'},~{'name': 'a', 'class': 'N'}] | line 3: Two objects are called "a". Give one of them another name.
            'objects': [{'name': 'a', 'class': 'N',~'references': {'x': 'b'}}]    | line 3: There is no object called "b". Add it to "objects", or correct the name; a text is written {"str": …}.
            'objects': [{'name': 'a', 'class': 'N',~'references': {'x y': 'a'}}]  | line 3: "x y" cannot be the name of a variable or attribute. Use letters, digits and _, and begin with a letter.
            'objects': [{'name': 'a',~'references': {}}]  | line 2: "class" is missing. Add "class": … here.
            'objects': [{'name': '', 'class': 'N'}]       | line 2: "name" must be a name of 1 to 200 characters in one line, not "". Correct "name".
            'objects': [{'name': 'a', 'kind': 'cloud'}]   | line 2: "kind" must be a kind such as instance, not "cloud". Correct "kind".
            'objects': [{'name': 'a', 'list': {}}]        | line 2: A list in [ ] belongs here, not an object. Write [ … ] here.
            'objects': [{'name': 'a', 'list': [1.5]}]     | line 2: A reference cannot lead to 1.5. Write the name of an object, a whole number, true, false or null.
            'objects': [{'name': 'a', 'list': [{'week': 'a'}]}] | line 2: A reference belongs here. Write the name of an object, or for example {"weak": "name"}.
            'variables': {'2x': null}                     | line 2: "2x" cannot be the name of a variable or attribute. Use letters, digits and _, and begin with a letter.
            'variables': {'x': 'gone'}                    | line 2: There is no object called "gone". Add it to "objects", or correct the name; a text is written {"str": …}.
            'variables': {'x': null, 'x': null}           | line 2, column 29: This is not JSON: Duplicate field 'x'. Correct it in a text editor, or look for an older copy.
            'actions': ['del']                            | line 2: "del" is no action. Write "del tree", "a.x = b" or "gc.collect()", or an operation in { }.
            'actions': [~{'op': 'fly'}]                   | line 3: There is no operation called "fly". See the list of operations in the description of the file format.
            'positions': {'objects': {'a': [1]}}          | line 2: "a" must be a pair of numbers, not a list. Correct "a".
            'positions': {'objects': {'a': [1, 1e999]}}   | line 2: A position must be a number between -1000000 and 1000000, not one beyond all numbers. Correct it, or remove the position: then a place is found for it.
            'positions': {'objects': {'a': [-1e7, 1]}}    | line 2: A position must be a number between -1000000 and 1000000, not -1.0E7. Correct it, or remove the position: then a place is found for it.
            'positions': {'objects': {'a': ['1', 1]}}     | line 2: A position must be a number between -1000000 and 1000000, not "1". Correct it, or remove the position: then a place is found for it.
            'positions': {'objects': {'a': [NaN, 1]}}     | line 2, column 36: This is not JSON: Non-standard token 'NaN'. Correct it in a text editor, or look for an older copy.
            'shapes': []                                  | line 2: "shapes" means nothing here. Remove it, or use one of: refscape, classes, callbacks, objects, variables, title, about, runtime, actions, positions, notes, outcome, playedAs.
            """)
    void a_mistake_is_told_with_its_line(String part, String sentence) {
        assertThat(refused("{'refscape': 1,\n" + part.replace('~', '\n') + "}")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void lists_within_lists_are_refused_beyond_some_depth(int depth) {
        assertThat(refused("{'refscape': 1, 'classes': " + "[".repeat(depth)))
                .contains("It is nested too deeply, or a text or number in it is too long.");
    }

    @Test
    void more_objects_than_anybody_could_look_at_are_refused() {
        StringBuilder text = new StringBuilder("{'refscape': 1, 'objects': [");
        for (int i = 0; i < 10_001; i++) {
            text.append(i == 0 ? "" : ",").append("{'name': 'o").append(i).append("', 'list': []}");
        }

        assertThat(refused(text + "]}"))
                .isEqualTo("line 1: There are more than 10000 objects, which nobody could look at. Take a part of it.");
    }

    @Test
    void every_beginning_of_a_scene_is_refused_with_a_sentence() {
        String whole = TREE.strip();
        for (int end = 1; end < whole.length(); end++) {
            assertThat(refused(whole.substring(0, end)))
                    .as("first %d characters", end)
                    .endsWith(".");
        }
    }

    private static Scene open(String text) {
        return SceneText.read(text).match(new Opened.Cases<>() {
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

    private static String refused(String text) {
        Opened opened = SceneText.read(text.replace('\'', '"'));
        assertThat(opened).as(text).isInstanceOf(Opened.Refused.class);
        Problem problem = ((Opened.Refused) opened).problem();
        return problem.sentence();
    }
}
