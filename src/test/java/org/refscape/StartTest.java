package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words of the command line open the window or are a command. */
class StartTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> opened = new ArrayList<>();

    @Test
    void without_words_the_window_opens_empty() {
        assertThat(start(true)).isZero();
        assertThat(opened).containsExactly("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree.refscape", "folder/tree.json", "/tree"})
    void one_file_opens_in_the_window(String file) {
        assertThat(start(true, file)).isZero();
        assertThat(opened).containsExactly(file);
    }

    @Test
    void two_scenes_are_too_many_for_the_window() {
        assertThat(start(true, "a.refscape", "b.refscape")).isEqualTo(2);
        assertThat(opened).isEmpty();
        assertThat(out).hasToString("");
        assertThat(err.toString().lines())
                .containsExactly("One scene at a time is opened, not 2. Name only one of a.refscape, b.refscape.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "--help", "--version", "nonsense"})
    void anything_else_is_a_command(String word) {
        start(true, word);
        assertThat(opened).isEmpty();
        assertThat(out + err.toString()).isNotEmpty();
    }

    @Test
    void without_a_display_one_sentence_names_the_commands() {
        assertThat(start(false)).isZero();
        assertThat(opened).isEmpty();
        assertThat(out.toString().lines())
                .singleElement()
                .asString()
                .startsWith("There is no display to open a window on; these commands work in a terminal: refscape ")
                .contains("refscape replay");
    }

    private int start(boolean hasDisplay, String... words) {
        WindowStarter window =
                (file, surroundings) -> opened.add(file.map(Path::toString).orElse("nothing"));
        return new Start(Known.surroundings(), hasDisplay, Optional.of(window))
                .with(List.of(words), new PrintWriter(out), new PrintWriter(err));
    }
}
