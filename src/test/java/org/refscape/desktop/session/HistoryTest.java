package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HistoryTest {

    @Test
    void undo_then_redo_is_where_we_were() {
        History<String> history = History.startingWith("a").edited("b").edited("c");
        assertThat(history.undone().state()).isEqualTo("b");
        assertThat(history.undone().redone()).isEqualTo(history);
    }

    @Test
    void an_edit_drops_what_could_be_redone() {
        History<String> history = History.startingWith("a").edited("b").undone().edited("c");
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undone().state()).isEqualTo("a");
    }

    @Test
    void edits_of_one_gesture_count_as_one() {
        History<String> history =
                History.startingWith("a").edited("b", "drag 1").edited("c", "drag 1");
        assertThat(history.undone().state()).isEqualTo("a");
    }

    @Test
    void edits_of_two_gestures_count_as_two() {
        History<String> history =
                History.startingWith("a").edited("b", "drag 1").edited("c", "drag 2");
        assertThat(history.undone().state()).isEqualTo("b");
    }

    @Test
    void an_edit_that_changes_nothing_is_none() {
        History<String> history = History.startingWith("a");
        assertThat(history.edited("a")).isSameAs(history);
    }

    @Test
    void undoing_to_the_saved_state_is_saved_again() {
        History<String> history =
                History.startingWith("a").edited("b").savedNow().edited("c");
        assertThat(history.isSaved()).isFalse();
        assertThat(history.undone().isSaved()).isTrue();
        assertThat(history.undone().undone().isSaved()).isFalse();
    }

    @Test
    void a_saved_state_that_was_overtaken_is_not_found_again() {
        History<String> history =
                History.startingWith("a").edited("b").savedNow().undone().edited("c");
        assertThat(history.isSaved()).isFalse();
        assertThat(history.undone().isSaved()).isFalse();
    }

    @Test
    void a_history_does_not_grow_without_end() {
        History<Integer> history = History.startingWith(0);
        for (int i = 1; i <= 3_000; i++) {
            history = history.edited(i);
        }
        assertThat(history.states()).hasSize(1_000);
        assertThat(history.state()).isEqualTo(3_000);
    }
}
