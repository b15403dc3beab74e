package org.refscape.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.picture.Picture;
import org.refscape.picture.shape.Point;

final class MovingTest {

    private final Hands hands = new Hands();

    @Test
    void a_drag_moves_a_card_and_tells_once() {
        hands.dragFrom(hands.header("a"), hands.header("a").plus(17, 150));
        assertThat(hands.heard()).containsExactly("selected [a]", "moved a to 216,256");
    }

    @Test
    void while_it_is_dragged_only_the_feedback_knows() {
        hands.press(hands.header("a")).drag(hands.header("a").plus(16, 160));
        assertThat(hands.heard()).containsExactly("selected [a]");
        assertThat(hands.seen().dragged()).containsExactly("a");
        assertThat(hands.seen().shift()).isEqualTo(new Point(16, 160));
        assertThat(hands.seen().cursor()).isEqualTo(CursorShape.MOVE);
    }

    @Test
    void a_drag_of_a_selected_card_moves_all_that_is_selected() {
        hands.gestures.setSelection(Set.of("a", "v", "a>b"));
        hands.dragFrom(hands.header("a"), hands.header("a").plus(0, 320));
        assertThat(hands.heard()).containsExactly("moved a to 200,424 v to 0,440");
    }

    @Test
    void a_drag_of_another_card_moves_that_alone() {
        hands.gestures.setSelection(Set.of("b"));
        hands.dragFrom(hands.header("a"), hands.header("a").plus(0, 320));
        assertThat(hands.heard()).containsExactly("selected [a]", "moved a to 200,424");
    }

    @Test
    void a_tremble_of_three_pixels_is_a_click() {
        hands.dragFrom(hands.header("a"), hands.header("a").plus(2, 2));
        assertThat(hands.heard()).containsExactly("selected [a]");
    }

    @Test
    void a_card_comes_to_rest_on_the_grid_of_eight() {
        hands.press(hands.header("c")).drag(hands.header("c").plus(-333, 77));
        assertThat(hands.seen().shift()).isEqualTo(new Point(-336, 80));
        assertThat(hands.seen().guides()).isEmpty();
    }

    @Test
    void near_the_edge_of_another_card_it_aligns_with_that_and_shows_a_guide() {
        // From 600 to 204: the left edge of a is at 200.
        hands.press(hands.header("c")).drag(hands.header("c").plus(-396, 43));
        assertThat(hands.seen().shift().x()).isEqualTo(-400);
        assertThat(hands.seen().guides()).isNotEmpty().allSatisfy(guide -> assertThat(
                        guide.from().x())
                .isEqualTo(guide.to().x()));
    }

    @Test
    void control_suspends_grid_and_guides() {
        hands.press(hands.header("c")).holding(Modifiers.CONTROL);
        hands.drag(hands.header("c").plus(-397, 43));
        assertThat(hands.seen().shift()).isEqualTo(new Point(-397, 43));
        assertThat(hands.seen().guides()).isEmpty();
    }

    @Test
    void escape_puts_it_back_and_tells_nobody() {
        hands.press(hands.header("a")).drag(hands.header("a").plus(80, 80)).forget();
        hands.type(Key.ESCAPE);
        assertThat(hands.seen().dragged()).isEmpty();
        hands.release();
        assertThat(hands.heard()).isEmpty();
    }

    @Test
    void moving_works_in_run_as_well() {
        hands.gestures.setEditable(false);
        hands.dragFrom(hands.header("a"), hands.header("a").plus(0, 160));
        assertThat(hands.heard()).contains("moved a to 200,264");
    }

    @Test
    void a_card_that_dies_under_the_pointer_is_not_moved() {
        hands.press(hands.header("a")).drag(hands.header("a").plus(80, 80)).forget();
        hands.gestures.show(hands.drawing.withPicture(Picture.EMPTY));
        hands.drag(new Point(0, 0)).release();
        assertThat(hands.heard()).noneMatch(line -> line.startsWith("moved"));
    }

    @Test
    void arrow_keys_move_the_selection_and_one_burst_is_one_move() {
        hands.click(hands.header("c")).forget();
        hands.type(Key.RIGHT);
        hands.type(Key.RIGHT);
        hands.holding(Modifiers.SHIFT).type(Key.DOWN);
        assertThat(hands.heard()).isEmpty();
        assertThat(hands.seen().shift()).isEqualTo(new Point(16, 80));
        hands.gestures.keyReleased(Key.DOWN);
        assertThat(hands.heard()).containsExactly("moved c to 616,480");
    }

    @Test
    void another_act_ends_a_burst() {
        hands.click(hands.header("c")).forget();
        hands.type(Key.RIGHT);
        hands.press(hands.header("a"));
        assertThat(hands.heard()).containsExactly("moved c to 608,400", "selected [a]");
    }

    @Test
    void a_burst_is_kept_when_the_focus_goes_elsewhere() {
        hands.click(hands.header("c")).forget();
        hands.type(Key.LEFT);
        hands.gestures.blur();
        assertThat(hands.heard()).containsExactly("moved c to 592,400");
    }

    @Test
    void a_drag_goes_on_while_the_program_plays_under_it() {
        hands.gestures.setEditable(false);
        hands.press(hands.header("a")).drag(hands.header("a").plus(0, 80));
        hands.gestures.show(hands.drawing);
        hands.gestures.setEditable(false);
        hands.drag(hands.header("a").plus(0, 160)).release();
        assertThat(hands.heard()).contains("moved a to 200,264");
    }

    @Test
    void in_run_left_and_right_are_left_to_the_timeline() {
        hands.gestures.setEditable(false);
        hands.gestures.setSelection(Set.of("c"));
        assertThat(hands.type(Key.RIGHT)).isFalse();
        assertThat(hands.type(Key.LEFT)).isFalse();
        assertThat(hands.heard()).isEmpty();
    }

    @Test
    void arrow_keys_pan_when_nothing_is_selected() {
        assertThat(hands.type(Key.RIGHT)).isTrue();
        assertThat(hands.heard()).containsExactly("pan -60,0");
    }

    @Test
    void space_and_the_middle_button_and_the_right_button_pan() {
        hands.holding(Modifiers.SPACE)
                .press(hands.header("a"))
                .drag(hands.header("a").plus(40, 0));
        assertThat(hands.seen().cursor()).isEqualTo(CursorShape.CLOSED_HAND);
        hands.release();
        assertThat(hands.heard()).containsExactly("pan 10,0", "pan 10,0", "pan 10,0", "pan 10,0");
        hands.holding(Modifiers.NONE)
                .with(Button.MIDDLE)
                .dragFrom(hands.header("a"), hands.header("a").plus(0, 40));
        assertThat(hands.heard()).hasSize(4).allMatch(line -> line.equals("pan 0,10"));
        hands.with(Button.SECONDARY).dragFrom(Hands.NOWHERE, Hands.NOWHERE.plus(0, 40));
        assertThat(hands.heard()).hasSize(4).allMatch(line -> line.startsWith("pan"));
    }

    @Test
    void the_right_button_on_a_card_never_pans() {
        hands.with(Button.SECONDARY)
                .dragFrom(hands.header("a"), hands.header("a").plus(40, 0));
        assertThat(hands.heard()).containsExactly("selected [a]", "menu [a]");
    }
}
