package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.cli.Terminal;
import org.refscape.scene.format.Json;

/** The commands that work on scenes; {@code src/docs/cli.md} shows what they print. */
class SceneCommandsTest {
    private static final String TREE = "samples/tree-with-back-references.refscape";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path folder;

    @BeforeEach
    void useFolder(@TempDir Path given) {
        folder = given;
    }

    @Test
    void run_as_json_is_json_with_every_action_and_what_came_of_it() {
        assertThat(command("run", TREE, "--json")).isZero();

        JsonNode told = Json.read(out.toString());
        assertThat(told.path("actions")).hasSize(12);
        assertThat(told.path("actions").path(8).path("code")).hasToString("[\"del tree.branch\"]");
        assertThat(told.path("outcome").path("left")).hasToString("[\"leaf\"]");
        assertThat(told.path("asExpected").asBoolean()).isTrue();
    }

    @Test
    void run_notices_when_something_else_comes_of_a_scene_than_it_says() throws IOException {
        String changed = Files.readString(Path.of(TREE)).replace("\"left\": [\"leaf\"]", "\"left\": []");

        assertThat(command("run", file("changed.refscape", changed))).isEqualTo(1);
        assertThat(out.toString()).endsWith("This is not what the scene says must come of it.\n");
    }

    @Test
    void a_drawing_of_a_step_shows_the_moment() throws IOException {
        Path sketch = folder.resolve("sketch.svg");
        Path start = folder.resolve("start.svg");
        Path end = folder.resolve("end.svg");

        assertThat(command("draw", TREE, "-o", sketch.toString())).isZero();
        assertThat(command("draw", TREE, "-o", start.toString(), "--step", "0")).isZero();
        assertThat(command("draw", TREE, "-o", end.toString(), "--step", "last"))
                .isZero();

        assertThat(sketch).content().contains(">bud<").contains(">leaf<");
        assertThat(start).content().doesNotContain(">bud<").doesNotContain(">leaf<");
        assertThat(end).content().doesNotContain(">bud<").contains(">leaf<");
    }

    /** A series of pictures of one scene can be shown one after the other, and nothing jumps. */
    @Test
    void all_steps_are_drawn_on_pages_of_the_same_size_with_everything_at_its_place() throws IOException {
        String bare = "{'refscape': 1, 'variables': {'a': 'a', 'b': 'b'}, 'objects': [{'name': 'a', 'class': 'Node'},"
                + " {'name': 'b', 'class': 'Node'}], 'actions': ['del a', 'del b']}";
        for (String scene : List.of(TREE, file("bare.refscape", bare.replace('\'', '"')))) {
            Set<String> sizes = new TreeSet<>();
            Set<String> places = new TreeSet<>();
            for (String step : List.of("2", "3", "4", "5", "last")) {
                Path drawn = folder.resolve("step.svg");
                assertThat(command("draw", scene, "-o", drawn.toString(), "--step", step))
                        .as(err.toString())
                        .isZero();
                String svg = Files.readString(drawn);
                sizes.addAll(found("<svg [^>]*viewBox=\"(.*?)\"", svg));
                places.addAll(found("<text (x=\\S+ y=\\S+) class=\"semi-bold\"[^>]*>(?:leaf|b)<", svg));
            }
            assertThat(sizes).as(scene).hasSize(1);
            // The name stands on the card and on the variable.
            assertThat(places).as(scene).hasSize(2);
        }
    }

    private static List<String> found(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_png_is_as_large_as_the_scale_says() throws IOException {
        Path once = folder.resolve("once.png");
        Path twice = folder.resolve("TWICE.PNG");

        assertThat(command("draw", TREE, "-o", once.toString(), "--scale", "1")).isZero();
        assertThat(command("draw", TREE, "-o", twice.toString(), "--dark")).isZero();

        int width =
                ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(once))).getWidth();
        assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(twice)))
                        .getWidth())
                .isBetween(2 * width - 2, 2 * width);
    }

    @Test
    void a_scene_without_positions_is_laid_out() throws IOException {
        String bare = "{'refscape': 1, 'variables': {'a': 'a'}, 'objects': [{'name': 'a', 'class': 'Node'}]}";
        Path drawn = folder.resolve("a.svg");

        assertThat(command("draw", file("bare.refscape", bare.replace('\'', '"')), "-o", drawn.toString()))
                .isZero();
        assertThat(drawn).content().startsWith("<svg").contains(": Node");
    }

    @Test
    void a_program_is_in_a_language_of_the_runtime_unless_another_is_wanted() throws IOException {
        Path java = folder.resolve("Main.java");

        assertThat(command("program", TREE, "--plain")).isZero();
        assertThat(out.toString()).contains("del tree.branch\n").doesNotContain("dead");
        assertThat(command("program", TREE, "--language", "java", "-o", java.toString()))
                .isZero();
        assertThat(java).content().contains("public class Main {").contains("tree.branch = null");
    }

    @Test
    void a_program_in_another_language_does_what_the_run_there_does() throws IOException {
        String watched =
                """
                {"refscape": 1, "runtime": "cpython-3.13",
                 "variables": {"a": "a", "watch": {"weak": "a", "callback": "on_gone"}},
                 "objects": [{"name": "a", "class": "Photo"}, {"name": "cache", "WeakValueDictionary": {"k": "a"}}],
                 "actions": ["del a"]%s}
                """;
        String asPython = file("watched.refscape", watched.formatted(""));
        String asJava = file("java.refscape", watched.formatted(", \"playedAs\": {\"runtime\": \"jvm-17\"}"));

        assertThat(command("program", asPython, "--language", "java", "--plain"))
                .isZero();
        assertThat(out.toString()).contains("Cleaner", "new HashMap<", "new WeakReference<");
        assertThat(err.toString()).contains("a Cleaner that runs on_gone after the collection comes nearest");
        String java = out.toString();
        out.getBuffer().setLength(0);

        assertThat(command("program", asJava, "--plain")).isZero();
        assertThat(out).hasToString(java);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            run                            | 2 | Missing required parameter: 'SCENE'. See refscape run --help.
            run missing.refscape           | 1 | missing.refscape: There is no such file. Check the name and the folder.
            run samples                    | 1 | samples: This is a folder, not a scene. Open a file in it.
            run pom.xml                    | 1 | pom.xml, line 1, column 1: This is not JSON: Unexpected character
            explain TREE                   | 2 | Missing required parameter: 'OBJECT'. See refscape explain --help.
            explain TREE twig              | 1 | TREE: There is no object called "twig". Its objects are root, branch,
            program missing.refscape       | 1 | missing.refscape: There is no such file. Check the name and the folder.
            program TREE --language cobol  | 2 | Invalid value for option '--language': there is no 'cobol', only Python, Java,
            program TREE -o no/where/x.py  | 1 | no/where/x.py: There is no folder
            draw TREE                      | 2 | Missing required option: '--output=FILE'. See refscape draw --help.
            draw TREE -o tree.gif          | 2 | The output must end in .svg or .png, not 'tree.gif'. See refscape draw
            draw TREE -o x.svg --step 999  | 2 | There is no step '999': this scene has
            draw TREE -o x.svg --step -1   | 2 | There is no step '-1': this scene has
            draw TREE -o x.png --scale NaN | 2 | The scale must be a number from 0.1 to 16, not NaN. See refscape draw
            draw TREE -o x.png --scale two | 2 | Invalid value for option '--scale': 'two' is no number. See refscape
            draw TREE -o no/where/x.svg    | 1 | no/where/x.svg: There is no folder
            dance                          | 2 | There is no command 'dance', only run, draw, explain, compare, program, replay, fuzz. See refscape --help.
            """)
    void what_cannot_be_done_is_one_sentence(String words, int status, String sentence) {
        assertThat(command(words.replace("TREE", TREE).split(" "))).isEqualTo(status);
        assertThat(out).hasToString("");
        assertThat(err.toString().lines()).singleElement().asString().startsWith(sentence.replace("TREE", TREE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "draw", "explain", "compare", "program", "replay", "fuzz"})
    void every_command_explains_itself(String word) {
        assertThat(Terminal.commandWords()).hasSize(7).contains(word);
        assertThat(command(word, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: refscape " + word);
    }

    private int command(String... words) {
        return Terminal.run(List.of(words), Known.surroundings(), new PrintWriter(out), new PrintWriter(err));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }
}
