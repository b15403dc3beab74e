package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names typed into a dialog for saving, and the files that are meant. */
final class TargetTest {
    @TempDir
    private Path folder;

    private Target scene(String typed) {
        return Target.of(folder.resolve(typed), List.of("refscape"), "refscape");
    }

    @Test
    void a_name_without_the_ending_gets_it_even_if_there_is_a_dot_in_it() {
        assertThat(scene("tree").file()).isEqualTo(folder.resolve("tree.refscape"));
        assertThat(scene("my.tree").file()).isEqualTo(folder.resolve("my.tree.refscape"));
        assertThat(scene("tree.").file()).isEqualTo(folder.resolve("tree.refscape"));
        assertThat(scene(".refscape").file()).isEqualTo(folder.resolve(".refscape.refscape"));
    }

    @Test
    void a_name_with_the_ending_stays_as_it_was_typed() {
        assertThat(scene("tree.refscape")).isEqualTo(new Target(folder.resolve("tree.refscape"), false));
        assertThat(scene("TREE.RefScape").file()).isEqualTo(folder.resolve("TREE.RefScape"));
    }

    @Test
    void a_picture_keeps_either_ending_and_else_gets_the_chosen_one() {
        List<String> both = List.of("svg", "png");
        assertThat(Target.of(Path.of("a.png"), both, "svg").file()).isEqualTo(Path.of("a.png"));
        assertThat(Target.of(Path.of("a.b"), both, "png").file()).isEqualTo(Path.of("a.b.png"));
    }

    @Test
    void only_a_file_that_nobody_was_asked_about_is_asked_about() throws IOException {
        assertThat(scene("tree").replacesUnasked()).as("there is none yet").isFalse();
        Files.createFile(folder.resolve("tree.refscape"));
        assertThat(scene("tree").replacesUnasked()).isTrue();
        assertThat(scene("tree.refscape").replacesUnasked())
                .as("the system's dialog has asked")
                .isFalse();
    }

    @Test
    void the_name_proposed_is_the_title_without_what_file_systems_refuse() {
        assertThat(Target.proposed("A tree: with/back \"references\"", "refscape"))
                .isEqualTo("A-tree-with-back-references.refscape");
        assertThat(Target.proposed("Bäume 木", "svg")).isEqualTo("Bäume-木.svg");
        assertThat(Target.proposed("???", "svg")).isEqualTo("Untitled.svg");
        assertThat(Target.proposed("my.tree", "refscape")).isEqualTo("my.tree.refscape");
    }
}
