package org.refscape.program.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.program.RealProgram;
import org.refscape.program.RecordedCase;

/** Programs to run, compiled by a real Rust and run, print what the recordings of counting say. */
class RealRustTest {
    private static final int EVERY = 4;
    private static String rustc = "";

    @TempDir
    Path folder = Path.of(".");

    @BeforeAll
    static void find_a_rustc() {
        rustc = RealProgram.onPath("rustc").map(Path::toString).orElse("");
        assumeTrue(!rustc.isEmpty(), "there is no rustc on the PATH");
    }

    static List<RecordedCase> cases() {
        List<RecordedCase> all = RecordedCase.in("rc-cases").stream()
                .filter(RealRustTest::canBeSaidInRust)
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** A place cannot change its strength, and after a panic there is no next action. */
    private static boolean canBeSaidInRust(RecordedCase recorded) {
        String text = new RustSource().runnable(recorded.program()).text();
        boolean panics = recorded.recorded().get("log").toString().contains("trap");
        return !panics && !text.contains("no equivalent: a place that holds");
    }

    @Test
    void enough_cases_are_run() {
        assertThat(cases()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_program_prints_what_was_recorded(RecordedCase recorded) throws IOException {
        Path source = folder.resolve("scene.rs");
        Files.writeString(source, new RustSource().runnable(recorded.program()).text());
        RealProgram.Output compiled = RealProgram.run(
                folder, rustc, "--edition", "2021", "-C", "debuginfo=0", "-o", "scene", source.toString());
        assertThat(compiled.status()).as(String.join("\n", compiled.lines())).isZero();

        RealProgram.Output output =
                RealProgram.run(folder, folder.resolve("scene").toString());

        assertThat(output.lines()).isEqualTo(expected(recorded));
    }

    private static List<String> expected(RecordedCase recorded) {
        List<String> lines = new ArrayList<>();
        JsonNode operations = recorded.recorded().path("ops");
        List<JsonNode> log = recorded.log("");
        for (int i = 0; i < log.size(); i++) {
            JsonNode record = log.get(i);
            if (record.has("r") && !operations.get(i).has("to")) {
                lines.add("-> " + record.get("r").asText().replace("null", "None"));
            }
            record.path("died").forEach(label -> lines.add("dead " + label.asText()));
        }
        return lines;
    }
}
