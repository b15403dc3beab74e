package org.refscape.program.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.program.RealProgram;
import org.refscape.program.RecordedCase;

/** Programs to run, run by a real Python, print what the recording of that Python says. */
class RealPythonTest {
    /** Before 3.11 an object without attributes gets a dict by being watched, which a collection counts. */
    private static final Set<String> RECORDED_VERSIONS = Set.of("3.11", "3.12", "3.13");

    private static final int EVERY = 8;

    @TempDir
    static Path folder = Path.of(".");

    private static String python = "";
    private static String version = "";

    @BeforeAll
    static void find_a_python() {
        String found =
                RealProgram.onPath("python3", "python").map(Path::toString).orElse("");
        assumeTrue(!found.isEmpty(), "there is no python3 or python on the PATH");
        List<String> answer = RealProgram.run(
                        folder, found, "-c", "import sys; print(sys.executable); print('%d.%d' % sys.version_info[:2])")
                .lines();
        python = answer.get(0);
        version = answer.get(1);
        assumeTrue(
                RECORDED_VERSIONS.contains(version),
                "on Python " + version + " watching shows, or nothing was recorded");
    }

    static List<RecordedCase> cases() {
        List<RecordedCase> all = RecordedCase.in("cpython-cases");
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void enough_cases_are_run() {
        assertThat(cases()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_program_prints_what_was_recorded(RecordedCase recorded) throws IOException {
        Path file = folder.resolve(recorded.id() + ".py");
        Files.writeString(file, new PythonSource().runnable(recorded.program()).text());

        RealProgram.Output output = RealProgram.run(folder, python, "-I", file.toString());

        ExpectedPython expected = ExpectedPython.of(recorded, version);
        assertThat(output.status()).as(String.join("\n", output.lines())).isZero();
        assertThat(expected.eventsAmong(output.lines())).isEqualTo(expected.events());
        assertThat(expected.errorsAmong(output.lines())).isEqualTo(expected.errors());
    }
}
