package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Turn;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.Scene;

/** What the window says of the document: its name, whether it is saved, its title. */
final class TitlesTest {
    private static Session session(String title) {
        return Session.open(key -> new CPython(Version.V3_13), Scene.EMPTY.withTitle(title), null);
    }

    @Test
    void a_scene_without_a_title_of_its_own_is_called_as_its_file() {
        Session saved = session("Untitled").savedAs(Path.of("folder", "my.tree.refscape"));
        assertThat(Titles.title(saved)).isEqualTo("my.tree");
        assertThat(Titles.title(session("").savedAs(Path.of("notes.json")))).isEqualTo("notes.json");
        assertThat(Titles.title(session("Untitled"))).as("in no file yet").isEqualTo("Untitled");
    }

    @Test
    void a_title_of_its_own_counts_more_than_the_file() {
        Session saved = session("A ring").savedAs(Path.of("tree.refscape"));
        assertThat(Titles.title(saved)).isEqualTo("A ring");
        assertThat(Titles.name(saved)).isEqualTo("tree.refscape");
        assertThat(Titles.fileTitle(saved)).as("what a copy would be called").isEqualTo("tree");
    }

    @Test
    void the_title_and_the_description_are_an_edit_that_can_be_undone() {
        Session saved = session("A ring").savedAs(Path.of("tree.refscape"));
        Session changed = saved.described("A circle", "It holds itself.").session();
        assertThat(changed.scene().about()).isEqualTo("It holds itself.");
        assertThat(Titles.title(changed)).isEqualTo("A circle");
        assertThat(Titles.state(changed)).isEqualTo("·  changed");
        assertThat(Titles.window(changed.undone())).isEqualTo("tree.refscape  ·  saved  –  Refscape");
        assertThat(Titles.title(changed.undone())).isEqualTo("A ring");
    }

    @Test
    void a_scene_must_be_called_something() {
        Turn refused = session("A ring").described(" ", "It holds itself.");
        assertThat(refused.problem()).isPresent();
        assertThat(refused.session().scene().title()).isEqualTo("A ring");
    }

    @Test
    void without_a_file_only_what_is_not_saved_is_said() {
        assertThat(Titles.window(session("A ring"))).isEqualTo("A ring  –  Refscape");
        assertThat(Titles.state(session("A ring").unsaved())).isEqualTo("·  not saved");
    }
}
