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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.program.RealProgram;
import org.refscape.program.RecordedCase;

/** Programs to run, run by a real Node.js, print what the recordings of JavaScript say. */
class RealNodeTest {
    private static final int EVERY = 3;
    private static String node = "";

    @TempDir
    Path folder = Path.of(".");

    @BeforeAll
    static void find_a_node() {
        node = RealProgram.onPath("node").map(Path::toString).orElse("");
        assumeTrue(!node.isEmpty(), "there is no node on the PATH");
    }

    static List<RecordedCase> cases() {
        List<RecordedCase> all = RecordedCase.in("js-cases").stream()
                .filter(recorded -> !recorded.recorded().has("tags"))
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void enough_cases_are_run() {
        assertThat(cases()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_program_prints_what_was_recorded(RecordedCase recorded) throws IOException {
        Path file = folder.resolve("program.mjs");
        Files.writeString(
                file, new JavaScriptSource().runnable(recorded.program()).text());

        RealProgram.Output output = RealProgram.run(folder, node, "--expose-gc", file.toString());

        assertThat(output.lines().stream().map(RealNodeTest::withoutMessage)).isEqualTo(expected(recorded));
        assertThat(output.status()).isZero();
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
