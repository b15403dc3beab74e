package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.desktop.app.Recovering.Answer;
import org.refscape.scene.Scene;
import org.refscape.scene.file.RecoveryFolder;

/** What becomes of unsaved work, answer by answer. */
final class RecoveringTest {
    private final List<String> opened = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private RecoveryFolder folder;
    private Path path;

    @BeforeEach
    void leave(@TempDir Path given) {
        path = given;
        RecoveryFolder first = RecoveryFolder.open(given);
        RecoveryFolder second = RecoveryFolder.open(given);
        first.own().save(Scene.EMPTY.withTitle("One"), null);
        second.own().save(Scene.EMPTY.withTitle("Two"), null);
        first.own().file().toFile().setLastModified(2_000_000);
        second.own().file().toFile().setLastModified(1_000_000);
        first.close();
        second.close();
        folder = RecoveryFolder.open(given);
    }

    @AfterEach
    void end() {
        folder.close();
    }

    private void answer(Answer... answers) {
        Deque<Answer> rest = new ArrayDeque<>(List.of(answers));
        new Recovering(folder.left(), left -> {
                    opened.add(left.work().scene().title());
                    left.discard();
                })
                .offer((title, more) -> {
                    asked.add(title + ", " + more + " more");
                    return rest.removeFirst();
                });
    }

    /** What the next window would be offered. */
    private List<String> kept() {
        try (RecoveryFolder next = RecoveryFolder.open(path)) {
            return next.left().stream().map(each -> each.work().scene().title()).toList();
        }
    }

    @Test
    void putting_it_off_keeps_everything() {
        answer(Answer.LATER, Answer.LATER);
        assertThat(asked).containsExactly("One, 1 more", "Two, 0 more");
        assertThat(opened).isEmpty();
        assertThat(kept()).containsExactly("One", "Two");
    }

    @Test
    void throwing_one_away_leads_to_the_next() {
        answer(Answer.THROW_AWAY, Answer.LATER);
        assertThat(kept()).containsExactly("Two");
    }

    @Test
    void opening_one_leaves_the_others_for_another_time() {
        answer(Answer.OPEN);
        assertThat(opened).containsExactly("One");
        assertThat(asked).containsExactly("One, 1 more");
        assertThat(kept()).containsExactly("Two");
    }

    @Test
    void the_second_can_be_opened_while_the_first_is_put_off() {
        answer(Answer.LATER, Answer.OPEN);
        assertThat(opened).containsExactly("Two");
        assertThat(kept()).containsExactly("One");
    }
}
