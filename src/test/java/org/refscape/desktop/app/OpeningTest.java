package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.refscape.desktop.session.Arranging;
import org.refscape.desktop.session.Session;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;

/** Scenes made ready to be shown. */
final class OpeningTest {
    /** A tree in which each object holds three others, by hand nowhere. */
    private static Scene tree(int objects) {
        StringBuilder text = new StringBuilder("{\"refscape\": 1, \"runtime\": \"cpython-3.13\","
                + " \"variables\": {\"root\": \"n0\"}, \"objects\": [");
        for (int i = 0; i < objects; i++) {
            text.append(i == 0 ? "" : ",").append("{\"name\": \"n").append(i).append("\", \"class\": \"Node\"");
            text.append(", \"references\": {");
            for (int child = 3 * i + 1; child <= Math.min(3 * i + 3, objects - 1); child++) {
                text.append(child == 3 * i + 1 ? "" : ",");
                text.append("\"c")
                        .append(child - 3 * i)
                        .append("\": \"n")
                        .append(child)
                        .append("\"");
            }
            text.append("}}");
        }
        return ((Opened.Loaded) SceneText.read(text + "], \"actions\": [\"del root\"]}")).scene();
    }

    private static Session ready(Scene scene) {
        try (Opening opening = new Opening(key -> new CPython(Version.V3_13))) {
            return opening.ready(scene, Path.of("tree.refscape"));
        }
    }

    private static int homeless(Session session) {
        return new Arranging(new Showing().plain(session), session.scene().spots()).homeless();
    }

    @Test
    void whatever_has_no_place_finds_one_before_it_is_shown_and_that_is_no_edit() {
        Session session = ready(tree(40));
        assertThat(homeless(session)).isZero();
        assertThat(session.history().isSaved()).isTrue();
        assertThat(session.history().canUndo()).isFalse();
    }

    @Test
    void thousands_of_objects_take_seconds_and_not_minutes() {
        Session session = assertTimeout(Duration.ofSeconds(60), () -> ready(tree(3_000)));
        assertThat(homeless(session)).isZero();
        String program = assertTimeout(
                Duration.ofSeconds(60), () -> new Listings().source(session).text());
        assertThat(program).contains("root.c1.c1 = Node()");
    }
}
