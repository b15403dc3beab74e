package org.refscape.program.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.program.RecordedCase;

/** Programs to run, compiled and run by the JDK that runs this test, print what the recordings of the JVM say. */
class RealJavaTest {
    private static final List<RecordedCase> CASES = RecordedCase.in("jvm-cases").stream()
            .filter(RealJavaTest::needsNoDriverFromOutside)
            .filter(RealJavaTest::isSaidInJava)
            .toList();

    @TempDir
    static Path folder = Path.of(".");

    private static Map<String, List<String>> printed = Map.of();

    /** Young collections and single collections under pressure cannot be asked for in a program. */
    private static boolean needsNoDriverFromOutside(RecordedCase recorded) {
        String text = recorded.recorded().path("ops").toString();
        return !recorded.recorded().path("options").has("explicitGC")
                && !recorded.recorded().has("tags")
                && !text.contains("\"young\"")
                && !text.contains("{\"op\":\"gc\",\"pressure\":true}");
    }

    private static boolean isSaidInJava(RecordedCase recorded) {
        return !new JavaSource().runnable(recorded.program()).text().contains("has no equivalent");
    }

    @BeforeAll
    static void run_all_programs() throws IOException {
        assumeTrue(ToolProvider.getSystemJavaCompiler() != null, "this JVM has no compiler");
        printed = new JavaPrograms(folder).printedBy(CASES);
    }

    @Test
    void most_cases_are_run() {
        assertThat(CASES).hasSize(166);
        assertThat(printed).hasSameSizeAs(CASES);
    }

    @TestFactory
    Stream<DynamicTest> a_program_prints_what_was_recorded() {
        return CASES.stream()
                .map(recorded -> DynamicTest.dynamicTest(recorded.id(), () -> {
                    List<List<String>> expected = expected(recorded);
                    assertThat(inPartsLike(expected, printed.getOrDefault(recorded.id(), List.of())))
                            .isEqualTo(expected);
                }));
    }

    /** For each action what it prints. What one action brings about is in no particular order, so it is sorted. */
    private static List<List<String>> expected(RecordedCase recorded) {
        List<List<String>> parts = new ArrayList<>();
        JsonNode operations = recorded.recorded().path("ops");
        List<JsonNode> log = recorded.log("");
        for (int i = 0; i < log.size(); i++) {
            List<String> part = new ArrayList<>();
            log.get(i).path("died").forEach(label -> part.add("dead " + label.asText()));
            log.get(i).path("finalized").forEach(label -> part.add("finalize " + label.asText()));
            log.get(i).path("cleaned").forEach(label -> part.add("cleaner " + label.asText()));
            JsonNode result = log.get(i).path("r");
            if (!result.isMissingNode() && !operations.get(i).has("to")) {
                part.add("-> " + (result.isArray() ? listed(result) : result.asText()));
            }
            Collections.sort(part);
            parts.add(part);
        }
        return parts;
    }

    private static List<List<String>> inPartsLike(List<List<String>> expected, List<String> lines) {
        List<List<String>> parts = new ArrayList<>();
        int at = 0;
        for (List<String> part : expected) {
            int end = Math.min(at + part.size(), lines.size());
            parts.add(lines.subList(at, end).stream().sorted().toList());
            at = end;
        }
        if (at < lines.size()) {
            parts.add(lines.subList(at, lines.size()));
        }
        return parts;
    }

    private static List<String> listed(JsonNode labels) {
        List<String> all = new ArrayList<>();
        labels.forEach(label -> all.add(label.asText()));
        return all;
    }
}
