package org.refscape.cases.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.action.Program;

/** A Python is found, started, fed and stopped. */
class RealPythonTest {
    private static final Duration SHORT = Duration.ofMillis(700);

    /** Each object makes two others when it dies, a thousand levels deep. */
    private static final Program ENDLESS = Programs.read("{'classes': {'Hydra': {'del': ["
            + "{'op': 'new', 'cls': 'Hydra', 'label': 'left'}, {'op': 'new', 'cls': 'Hydra', 'label': 'right'}]}},"
            + "'ops': [{'op': 'new', 'cls': 'Hydra', 'label': 'first'}]}");

    private static final Program HARMLESS = Programs.of("{'op': 'list', 'to': 'a', 'label': 'L', 'items': []}");

    @Test
    void a_program_is_played_and_each_action_has_a_record() {
        try (RealRuntime python = PythonHere.orSkip().open(Circumstances.USUAL)) {
            assertThat(python.play(HARMLESS))
                    .hasToString("Seen[log=[{\"born\":[\"L\"],\"rc\":{\"L\":1},\"names\":{\"a\":\"L\"}}]]");
        }
    }

    @Test
    void a_program_that_does_not_end_is_stopped_and_the_next_one_is_played() {
        try (RealRuntime python = PythonHere.orSkip().open(Circumstances.USUAL, SHORT)) {
            assertThat(python.play(ENDLESS))
                    .hasToString("NotPlayed[problem=Problem[where=, what=Python "
                            + PythonHere.orSkip().version()
                            + " was stopped: it has not answered within 700 milliseconds, tryThis=]]");
        }
        try (RealRuntime python = PythonHere.orSkip().open(Circumstances.USUAL)) {
            assertThat(python.play(HARMLESS)).isInstanceOf(Played.Seen.class);
        }
    }

    @Test
    void when_it_is_closed_no_process_is_left_not_even_that_of_a_program_that_hangs() {
        RealPython python = PythonHere.orSkip();
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        try (RealRuntime runtime = python.open(Circumstances.USUAL, SHORT)) {
            runtime.play(ENDLESS);
        }
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .allMatch(before::contains);
    }

    @Test
    void names_that_would_be_source_code_are_never_executed() {
        Program evil = Programs.read("{'classes': {'A: pass\\nimport os #': {}}, 'ops': []}");
        Program keyword = Programs.of("{'op': 'bind', 'to': 'lambda', 'value': 1}");
        Program hidden = Programs.of("{'op': 'bind', 'to': '__builtins__', 'value': 1}");
        try (RealRuntime python = PythonHere.orSkip().open(Circumstances.USUAL)) {
            assertThat(List.of(python.play(evil), python.play(keyword), python.play(hidden)))
                    .allMatch(Played.NotPlayed.class::isInstance);
        }
    }

    @Test
    void where_there_is_no_python_one_sentence_says_so(@TempDir Path empty) {
        Search<RealPython> search = RealPython.onPath(name -> empty.toString());

        assertThat(search).isInstanceOf(Search.Missing.class);
        assertThat(((Search.Missing<RealPython>) search).problem().sentence())
                .isEqualTo("There is no python3 and no python on the path of this computer. "
                        + "Install Python, or name the file of a Python 3.9 to 3.13 with --python.");
    }

    @Test
    void a_program_that_is_no_python_is_not_taken_for_one(@TempDir Path folder) throws IOException {
        Path pretender = Files.writeString(folder.resolve("python3"), "#!/bin/sh\necho hello\n");
        assertThat(pretender.toFile().setExecutable(true)).isTrue();

        assertThat(RealPython.at(pretender)).isInstanceOf(Search.Missing.class);
        assertThat(RealPython.at(folder.resolve("nothing"))).isInstanceOf(Search.Missing.class);
    }
}
