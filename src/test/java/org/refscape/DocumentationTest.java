package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.cases.RecordedCases;
import org.refscape.cli.Terminal;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;
import org.refscape.scene.format.ActionReader;
import org.refscape.scene.format.ActionWriter;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.format.Malformed;

/** What the documentation shows is what the program does. */
class DocumentationTest {
    private static final Path DOCS = Path.of("src/docs");

    @TestFactory
    Stream<DynamicTest> every_command_shown_prints_what_is_shown() throws IOException {
        List<Example> examples = examples(Files.readString(DOCS.resolve("cli.md")));
        assertThat(examples).hasSize(12);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.command(), () -> assertThat(output(example.command()))
                        .isEqualTo(example.output())));
    }

    @Test
    void every_scene_shown_is_one_and_is_written_as_it_is_shown() throws IOException {
        List<String> scenes = blocks(Files.readString(DOCS.resolve("scene-format.md")), "json");
        assertThat(scenes).hasSize(3);
        for (String text : scenes) {
            assertThat(SceneText.read(text)).isInstanceOf(Opened.Loaded.class);
            assertThat(SceneText.write(((Opened.Loaded) SceneText.read(text)).scene()))
                    .isEqualTo(text);
        }
    }

    @Test
    void every_operation_described_is_known_and_every_recorded_one_is_described() throws IOException {
        List<String> operations = operationsDescribed();
        for (String operation : operations) {
            assertThat(isKnown(operation)).as(operation).isTrue();
        }
        assertThat(operations).containsAll(operationsRecorded());
    }

    private static Set<String> operationsRecorded() {
        ActionWriter writer = new ActionWriter(Dialect.CPYTHON);
        Set<String> operations = new TreeSet<>();
        for (String folder : List.of("cpython-cases", "jvm-cases", "js-cases", "rc-cases")) {
            RecordedCases.in(folder)
                    .forEach(each -> operations.addAll(
                            writer.writeAll(each.program().actions()).findValuesAsText("op")));
        }
        assertThat(operations).hasSizeGreaterThan(50);
        return operations;
    }

    private static List<String> operationsDescribed() throws IOException {
        String table = Files.readString(DOCS.resolve("scene-format.md"))
                .split("\\| `op` \\|")[1]
                .split("\n\n")[0];
        return Pattern.compile("(?m)^\\| (.*?) \\|")
                .matcher(table)
                .results()
                .flatMap(
                        row -> Pattern.compile("`(\\w+)`").matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_readme_works(@TempDir Path folder) throws IOException {
        List<String> commands = Pattern.compile("(?m)^java -jar target/refscape.jar (\\w+ [^#\n]*)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(each -> each.group(1).strip())
                .toList();
        assertThat(commands).hasSize(9);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    List<String> words = words(command, folder);
                    StringWriter err = new StringWriter();
                    int status = Terminal.run(
                            words, Known.surroundings(), new PrintWriter(new StringWriter()), new PrintWriter(err));
                    assertThat(status).as(words + ": " + err).isZero();
                }));
    }

    /** As a shell would read them, but files are written to that folder, and what needs a Python only explains itself. */
    private static List<String> words(String command, Path folder) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ")) {
            if (word.equals("--check") || word.equals("fuzz")) {
                return List.of(command.split(" ")[0], "--help");
            }
            if (word.contains("*")) {
                try (DirectoryStream<Path> found =
                        Files.newDirectoryStream(Path.of(word).getParent(), word.replaceAll(".*/", ""))) {
                    found.forEach(each -> words.add(each.toString()));
                }
            } else {
                boolean written =
                        !words.isEmpty() && words.get(words.size() - 1).equals("-o");
                words.add(written ? folder.resolve(word).toString() : word);
            }
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"add-a-runtime", "add-a-sample", "add-a-command"})
    void every_source_file_that_a_guide_names_exists(String guide) throws IOException {
        List<String> names = Pattern.compile("`([\\w/]+\\.java)`")
                .matcher(Files.readString(DOCS.resolve("howto").resolve(guide + ".md")))
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(
                        Stream.of("main", "test").map(side -> Path.of("src", side, "java/org/refscape", name)))
                .as(name)
                .anyMatch(Files::isRegularFile));
    }

    @Test
    void every_link_in_the_documentation_leads_to_a_file() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(DOCS)) {
            pages = new ArrayList<>(
                    files.filter(each -> each.toString().endsWith(".md")).toList());
        }
        pages.add(Path.of("README.md"));
        assertThat(pages).hasSizeGreaterThan(8);
        for (Path page : pages) {
            Pattern.compile("\\]\\(([^)#:]+)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .forEach(link -> assertThat(page.resolveSibling(link.group(1)))
                            .as("in %s", page)
                            .exists());
        }
    }

    /** An operation that is known may still miss its fields here. */
    private static boolean isKnown(String operation) {
        try {
            ActionReader.read(JsonNodeFactory.instance.objectNode().put("op", operation), "");
            return true;
        } catch (Malformed incomplete) {
            return !incomplete.what().startsWith("There is no operation");
        }
    }

    /** A command and all that it prints. */
    private record Example(String command, String output) {}

    private static List<Example> examples(String page) {
        List<Example> examples = new ArrayList<>();
        for (String block : blocks(page, "console")) {
            for (String example : block.split("(?m)^\\$ refscape ")) {
                if (!example.isBlank()) {
                    String[] parts = example.split("\n", 2);
                    examples.add(new Example(parts[0], parts[1]));
                }
            }
        }
        return examples;
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String output(String command) {
        StringWriter all = new StringWriter();
        PrintWriter writer = new PrintWriter(all);
        Terminal.run(List.of(command.split(" ")), Known.surroundings(), writer, writer);
        return all.toString();
    }
}
