package org.refscape.program.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.program.Grouped;
import org.refscape.program.RealProgram;
import org.refscape.program.RecordedCase;

/** Programs to run, run by a real Node.js, print what the recordings of JavaScript say. They are run in one process, one after the other. */
class RealNodeTest {
    private static final List<RecordedCase> CASES = RecordedCase.in("js-cases").stream()
            .filter(recorded -> !recorded.recorded().has("tags"))
            .filter(recorded ->
                    !new JavaScriptSource().runnable(recorded.program()).text().contains("has no equivalent"))
            .toList();

    private static final String DRIVER =
            """
            for (const name of process.argv.slice(2)) {
              console.log("=== " + name);
              await import(`./${name}.mjs`);
            }
            """;

    @TempDir
    static Path folder = Path.of(".");

    private static Map<String, List<String>> printed = Map.of();

    @BeforeAll
    static void run_all_programs() throws IOException {
        String node = RealProgram.onPath("node").map(Path::toString).orElse("");
        assumeTrue(!node.isEmpty(), "there is no node on the PATH");
        Path driver = Files.writeString(folder.resolve("driver.mjs"), DRIVER);
        List<String> command = new ArrayList<>(List.of(node, "--expose-gc", driver.toString()));
        for (RecordedCase recorded : CASES) {
            String text = new JavaScriptSource().runnable(recorded.program()).text();
            Files.writeString(folder.resolve(recorded.id() + ".mjs"), text);
            command.add(recorded.id());
        }
        printed = Grouped.byName(
                RealProgram.run(folder, command.toArray(new String[0])).lines());
    }

    @Test
    void all_cases_but_those_that_depend_on_the_engine_are_run() {
        assertThat(CASES).hasSize(79);
        assertThat(printed).hasSameSizeAs(CASES);
    }

    @TestFactory
    Stream<DynamicTest> a_program_prints_what_was_recorded() {
        return CASES.stream()
                .map(recorded -> DynamicTest.dynamicTest(
                        recorded.id(), () -> assertThat(printed.getOrDefault(recorded.id(), List.of()).stream()
                                        .map(RealNodeTest::withoutMessage))
                                .isEqualTo(expected(recorded))));
    }

    private static String withoutMessage(String line) {
        return line.replaceFirst("^TypeError: .*", "TypeError");
    }

    private static List<String> expected(RecordedCase recorded) {
        List<String> lines = new ArrayList<>();
        JsonNode operations = recorded.recorded().path("ops");
        List<JsonNode> log = recorded.log("");
        for (int i = 0; i < log.size(); i++) {
            JsonNode record = log.get(i);
            record.path("died").forEach(label -> lines.add("dead " + label.asText()));
            if (record.has("r") && !operations.get(i).has("to")) {
                lines.add("-> " + record.get("r").asText().replace("null", "undefined"));
            }
            if (record.has("x")) {
                lines.add(record.get("x").asText());
            }
            List<String> calls = new ArrayList<>();
            record.path("callbacks").properties().forEach(each -> each.getValue()
                    .forEach(held -> calls.add("callback " + each.getKey() + ": " + held.asText())));
            Collections.sort(calls);
            lines.addAll(calls);
        }
        return lines;
    }
}
