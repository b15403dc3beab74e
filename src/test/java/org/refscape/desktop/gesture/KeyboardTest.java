package org.refscape.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.picture.shape.Point;

final class KeyboardTest {

    private final Hands hands = new Hands();

    @Test
    void a_double_click_on_nothing_creates_an_object_there() {
        hands.doubleClick(new Point(361, 603));
        assertThat(hands.heard()).containsExactly("create object at 360,600");
    }

    @Test
    void n_and_v_create_at_the_pointer() {
        hands.moveTo(new Point(361, 603));
        hands.type(Key.N);
        hands.type(Key.V);
        assertThat(hands.heard()).containsExactly("create object at 360,600", "create variable at 360,600");
    }

    @Test
    void with_the_pointer_elsewhere_they_create_in_the_middle() {
        hands.gestures.leave();
        hands.gestures.keyPressed(Key.N, Modifiers.NONE);
        assertThat(hands.heard()).containsExactly("create object at 400,304");
    }

    @Test
    void a_tool_creates_where_one_clicks() {
        hands.gestures.use(Tool.LIST);
        hands.click(new Point(361, 603));
        assertThat(hands.heard()).containsExactly("create list at 360,600");
    }

    @Test
    void in_run_nothing_is_created_renamed_or_erased() {
        hands.gestures.setEditable(false);
        hands.doubleClick(Hands.NOWHERE);
        hands.type(Key.N);
        hands.gestures.setSelection(Set.of("a>b"));
        hands.type(Key.DELETE);
        assertThat(hands.heard())
                .containsExactly(
                        "say " + Sentences.NOTHING_IS_DRAWN_IN_RUN,
                        "say " + Sentences.NOTHING_IS_DRAWN_IN_RUN,
                        "say " + Sentences.NOTHING_IS_ERASED_IN_RUN);
    }

    @Test
    void in_run_x_drops_references_and_variables_but_no_object() {
        hands.gestures.setEditable(false);
        hands.gestures.setSelection(Set.of("a", "v", "a>b"));
        hands.type(Key.X);
        hands.gestures.setSelection(Set.of("a"));
        hands.type(Key.X);
        assertThat(hands.heard()).containsExactly("drop [v, a>b]", "say " + Sentences.ONLY_DROPPED_BY_NAME);
    }

    @Test
    void in_sketch_x_is_left_to_the_window() {
        hands.gestures.setSelection(Set.of("a"));
        assertThat(hands.type(Key.X)).isFalse();
    }

    @Test
    void delete_erases_the_selection() {
        assertThat(hands.type(Key.DELETE)).isFalse();
        hands.gestures.setSelection(Set.of("b", "a>b"));
        assertThat(hands.type(Key.DELETE)).isTrue();
        assertThat(hands.heard()).containsExactly("erase [b, a>b]");
    }

    @Test
    void the_eraser_erases_what_is_clicked_and_in_run_drops_it() {
        hands.gestures.use(Tool.ERASE);
        hands.click(hands.middle("v>a")).click(Hands.NOWHERE);
        hands.gestures.setEditable(false);
        hands.click(hands.middle("v>a"));
        assertThat(hands.heard()).containsExactly("erase [v>a]", "drop [v>a]");
    }

    @Test
    void names_are_edited_where_they_are_double_clicked() {
        hands.doubleClick(hands.header("b"));
        hands.doubleClick(hands.row("a", 1));
        hands.doubleClick(hands.box("v").plus(20, 10));
        assertThat(hands.heard()).contains("edit b", "edit a[1]", "edit v");
    }

    @Test
    void enter_and_f2_edit_the_name_of_what_is_selected() {
        hands.gestures.setSelection(Set.of("a"));
        hands.type(Key.ENTER);
        hands.type(Key.RENAME);
        assertThat(hands.heard()).containsExactly("edit a", "edit a");
    }

    @Test
    void an_arrow_has_no_name_and_is_activated() {
        hands.doubleClick(hands.middle("v>a"));
        hands.type(Key.ENTER);
        assertThat(hands.heard()).containsExactly("selected [v>a]", "activated v>a", "activated v>a");
    }

    @Test
    void in_run_a_card_is_activated_rather_than_edited() {
        hands.gestures.setEditable(false);
        hands.doubleClick(hands.header("b"));
        assertThat(hands.heard()).containsExactly("selected [b]", "activated b");
    }

    @Test
    void escape_first_puts_the_tool_away() {
        hands.gestures.setSelection(Set.of("a"));
        hands.gestures.use(Tool.WEAK);
        hands.type(Key.ESCAPE);
        assertThat(hands.heard()).containsExactly("tool put away");
        hands.gestures.use(Tool.SELECT);
        hands.type(Key.ESCAPE);
        assertThat(hands.heard()).containsExactly("selected []");
        assertThat(hands.type(Key.ESCAPE)).isFalse();
    }

    @Test
    void tab_walks_from_card_to_card_and_then_leaves() {
        assertThat(hands.type(Key.TAB)).isTrue();
        hands.type(Key.TAB);
        hands.type(Key.TAB);
        hands.type(Key.TAB);
        assertThat(hands.heard())
                .containsExactly(
                        "selected [a]",
                        "reveal a",
                        "selected [b]",
                        "reveal b",
                        "selected [c]",
                        "reveal c",
                        "selected [v]",
                        "reveal v");
        assertThat(hands.type(Key.TAB)).isFalse();
        hands.holding(Modifiers.SHIFT).type(Key.TAB);
        assertThat(hands.gestures.selection()).containsExactly("c");
    }

    @Test
    void alt_and_arrows_walk_along_references() {
        hands.gestures.setSelection(Set.of("v"));
        hands.holding(Modifiers.ALT);
        hands.type(Key.RIGHT);
        hands.type(Key.RIGHT);
        assertThat(hands.gestures.selection()).containsExactly("b");
        hands.type(Key.DOWN);
        assertThat(hands.gestures.selection())
                .as("c is below b but no reference leads there")
                .containsExactly("b");
        hands.type(Key.LEFT);
        assertThat(hands.gestures.selection()).containsExactly("a");
    }

    @Test
    void zoom_and_fit_have_keys() {
        hands.type(Key.HOME);
        hands.holding(Modifiers.CONTROL);
        hands.type(Key.ZERO);
        hands.type(Key.ONE);
        hands.type(Key.PLUS);
        hands.holding(new Modifiers(true, true, false, false)).type(Key.ZERO);
        assertThat(hands.heard()).containsExactly("fit", "fit", "zoom to 1.0", "zoom by 1.2", "fit selection");
    }

    @Test
    void the_menu_key_opens_the_menu_of_the_selection() {
        hands.gestures.setSelection(Set.of("b"));
        hands.type(Key.MENU);
        assertThat(hands.heard()).containsExactly("menu [b]");
    }

    @Test
    void letters_with_control_are_left_to_the_window() {
        hands.holding(Modifiers.CONTROL);
        assertThat(hands.type(Key.N)).isFalse();
        assertThat(hands.type(Key.V)).isFalse();
        assertThat(hands.type(Key.X)).isFalse();
        assertThat(hands.type(Key.F)).isFalse();
    }

    @Test
    void events_in_any_order_do_no_harm() {
        hands.release();
        hands.drag(hands.header("a")).release();
        hands.gestures.keyReleased(Key.LEFT);
        hands.gestures.leave();
        hands.gestures.blur();
        hands.press(hands.header("a"));
        hands.gestures.use(Tool.WEAK);
        hands.drag(hands.header("b")).release();
        assertThat(hands.heard()).containsExactly("selected [a]");
    }
}
