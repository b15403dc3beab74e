package org.refscape.program.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.program.RealProgram;
import org.refscape.program.RecordedCase;

/** Programs to run, compiled and run by the JDK that runs this test, print what the recordings of the JVM say. */
class RealJavaTest {
    private static final int EVERY = 7;

    @TempDir
    Path folder = Path.of(".");

    static List<RecordedCase> cases() {
        List<RecordedCase> all = RecordedCase.in("jvm-cases").stream()
                .filter(RealJavaTest::needsNoSpecialJvm)
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** Young collections, single collections under pressure and other ages of soft references need a driver from outside. */
    private static boolean needsNoSpecialJvm(RecordedCase recorded) {
        String text = recorded.recorded().path("ops").toString();
        return !recorded.recorded().has("options")
                && !recorded.recorded().has("tags")
                && !text.contains("\"young\"")
                && !text.contains("{\"op\":\"gc\",\"pressure\":true}");
    }

    @Test
    void enough_cases_are_run() {
        assertThat(cases()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_program_prints_what_was_recorded(RecordedCase recorded) throws IOException {
        Path source = folder.resolve("Main.java");
        Files.writeString(source, new JavaSource().runnable(recorded.program()).text());
        compile(folder, source);

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        RealProgram.Output output =
                RealProgram.run(folder, java, "-Xmx64m", "-XX:+UseSerialGC", "-cp", folder.toString(), "Main");

        List<List<String>> expected = expected(recorded);
        assertThat(inPartsLike(expected, output.lines())).isEqualTo(expected);
        assertThat(output.status()).isZero();
    }

    private static void compile(Path folder, Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "this JVM has no compiler");
        StringWriter complaints = new StringWriter();
        boolean compiled = compiler.getTask(
                        complaints,
                        null,
                        null,
                        List.of("-Xlint:none", "-d", folder.toString()),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as(complaints.toString()).isTrue();
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
