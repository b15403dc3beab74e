package org.refscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.refscape.cases.real.NodeHere;
import org.refscape.cases.real.PythonHere;
import org.refscape.runtime.Runtimes;

/** What {@code refscape fuzz} prints and returns. */
class FuzzCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void where_all_agree_the_last_line_counts_them() {
        String python = PythonHere.orSkip().executable().toString();

        assertThat(fuzz("--python", python, "--seed", "42", "--count", "3")).isZero();
        assertThat(out).hasToString("3 scenarios agree\n");
        assertThat(err).hasToString("");
    }

    @Test
    void the_first_difference_is_shown_as_json_and_as_python() {
        String other = PythonHere.orSkip().line().equals("3.9") ? "3.13" : "3.9";

        assertThat(fuzz("--count", "300", "--version", other)).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("The program of seed ")
                .contains("\"ops\":[", "\noperation ", ": expected ", ", got ")
                .containsPattern(
                        "(?m)^(import gc|class \\w+.*:|\\w+ = .+|del .+)$"); // what is smallest is a matter of the
        // generator
    }

    @Test
    void without_a_python_there_is_one_sentence() {
        assertThat(fuzz("--python", "nowhere")).isEqualTo(1);
        assertThat(err).hasToString("nowhere: There is no program of that name. Name another with --python.\n");
        assertThat(out).hasToString("");
    }

    @Test
    void without_a_node_there_is_one_sentence() {
        assertThat(fuzz("--runtime", "javascript", "--node", "nowhere")).isEqualTo(1);
        assertThat(err).hasToString("nowhere: There is no program of that name. Name another with --node.\n");
        assertThat(out).hasToString("");
    }

    @Test
    void the_java_that_runs_us_is_asked_for_the_jvm() {
        assertThat(fuzz("--runtime", "jvm", "--seed", "7", "--count", "12")).isZero();
        assertThat(out).hasToString("12 scenarios agree\n");
    }

    @Test
    void node_is_asked_for_javascript() {
        String node = NodeHere.orSkip().executable().toString();

        assertThat(fuzz("--runtime", "javascript", "--node", node, "--seed", "7", "--count", "12"))
                .isZero();
        assertThat(out).hasToString("12 scenarios agree\n");
    }

    @Test
    void wrong_use_is_one_sentence() {
        PythonHere.orSkip();

        assertThat(fuzz("--version", "2.7")).isEqualTo(2);
        assertThat(fuzz("--count", "0")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "CPython 2.7 is not imitated, only CPython 3.9, 3.10, 3.11, 3.12, 3.13. See refscape fuzz --help.",
                        "There is no use in 0 programs. See refscape fuzz --help.");
    }

    private int fuzz(String... words) {
        List<String> all = new ArrayList<>(List.of("fuzz"));
        all.addAll(List.of(words));
        Surroundings nothing = new Surroundings(new Runtimes(List.of()), (recorded, version) -> Optional.empty());
        return Terminal.run(all, nothing, new PrintWriter(out), new PrintWriter(err));
    }
}
