package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
        assertThat(examples).hasSize(11);
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
