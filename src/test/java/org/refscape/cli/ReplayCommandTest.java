package org.refscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.cases.Case;
import org.refscape.cases.Imitation;
import org.refscape.heap.Heap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.runtime.Runtimes;
import org.refscape.step.Trace;

/** What {@code refscape replay} prints and returns. */
class ReplayCommandTest {
    private static final String GOOD = "{'id': 'good', 'ops': [{'op': 'gc'}], 'log': [{'r': 1}], 'same': ['3.13']}";
    private static final String BAD = "{'id': 'bad', 'ops': [{'op': 'gc'}], 'log': [{'r': 2}], 'same': ['3.13']}";

    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void useFolder(@TempDir Path given) {
        folder = given;
    }

    @Test
    void when_all_pass_there_is_one_line_and_the_status_is_zero() throws IOException {
        assertThat(replay(file("a.jsonl", GOOD, GOOD), file("b.jsonl", GOOD))).isZero();
        assertThat(out).hasToString("3 passed, 0 failed\n");
        assertThat(err).hasToString("");
    }

    @Test
    void each_failing_case_has_one_line_before_the_last() throws IOException {
        assertThat(replay(file("a.jsonl", GOOD, BAD))).isEqualTo(1);
        assertThat(out).hasToString("bad: operation 1: expected {\"r\":2}, got {\"r\":1}\n1 passed, 1 failed\n");
    }

    @Test
    void a_case_of_an_unknown_runtime_fails() throws IOException {
        assertThat(replay(file("a.jsonl", GOOD.replace("'id'", "'runtime': 'cobol', 'id'"))))
                .isEqualTo(1);
        assertThat(out).hasToString("good: there is no runtime cobol to replay it on\n0 passed, 1 failed\n");
    }

    @Test
    void a_version_on_which_it_was_not_recorded_fails() throws IOException {
        assertThat(replay(file("a.jsonl", GOOD), "--version", "3.9")).isEqualTo(1);
        assertThat(out).hasToString("good: it was not recorded on 3.9, only on 3.13\n0 passed, 1 failed\n");
    }

    @Test
    void lines_that_cannot_be_read_are_told_once_for_each_file() throws IOException {
        String file = file("a.jsonl", GOOD, "{", "{");

        assertThat(replay(file)).isEqualTo(1);
        assertThat(out).hasToString("1 passed, 0 failed\n");
        assertThat(err)
                .hasToString(file + ", line 2, column 2: It ends too early: a part is missing. "
                        + "Look for an older copy, or close what is open. (1 other line cannot be read either.)\n");
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence() {
        String file = folder.resolve("missing.jsonl").toString();

        assertThat(replay(file)).isEqualTo(1);
        assertThat(out).hasToString("");
        assertThat(err).hasToString(file + ": There is no such file. Check the name and the folder.\n");
    }

    @Test
    void a_folder_binary_junk_and_an_empty_file_are_one_sentence_each() throws IOException {
        Path junk = Files.write(folder.resolve("junk"), new byte[] {(byte) 0xff, 0, (byte) 0xd8, 10, 1, 2});
        String empty = file("empty.jsonl");

        assertThat(replay(folder.toString(), junk.toString(), empty)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(3).noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void wrong_use_is_one_sentence() throws IOException {
        assertThat(replay()).isEqualTo(2);
        assertThat(replay(file("a.jsonl", GOOD), "--version", "2.7")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Missing required parameter: 'FILE'. See refscape replay --help.",
                        "There is no CPython 2.7 here, only 3.13, 3.9. See refscape replay --help.");
    }

    private int replay(String... words) {
        List<String> all = new ArrayList<>(List.of("replay"));
        all.addAll(List.of(words));
        return Terminal.run(all, surroundings(), new PrintWriter(out), new PrintWriter(err));
    }

    private String file(String name, String... lines) throws IOException {
        String text = String.join("\n", lines).replace('\'', '"');
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    /** A CPython under which every operation gives 1, in two versions. */
    private static Surroundings surroundings() {
        Runtimes runtimes = new Runtimes(List.of(
                new Runtimes.Offer("cpython-3.13", GivesOne::new), new Runtimes.Offer("cpython-3.9", GivesOne::new)));
        return new Surroundings(runtimes, ReplayCommandTest::imitation);
    }

    private static Optional<Imitation> imitation(Case recorded, String version) {
        return recorded.runtime().equals("cpython")
                ? Optional.of(new Imitation(new GivesOne(), () -> (definitions, run) -> one()))
                : Optional.empty();
    }

    private static ObjectNode one() {
        return JsonNodeFactory.instance.objectNode().put("r", 1);
    }

    private static final class GivesOne implements ImitatedRuntime {
        @Override
        public String name() {
            return "One";
        }

        @Override
        public Heap start(Definitions definitions) {
            return Heap.empty();
        }

        @Override
        public Run perform(Heap before, Action action, Definitions definitions) {
            return new Run(action, Trace.nothing(before));
        }

        @Override
        public String refusal(Action action) {
            return "";
        }
    }
}
