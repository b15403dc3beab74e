package org.refscape.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Strength;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.shape.Point;

final class ConnectingTest {

    private final Hands hands = new Hands();

    private Point handleOf(Point over) {
        return Objects.requireNonNull(hands.moveTo(over).seen().handle());
    }

    private ArrowLine rubber() {
        return Objects.requireNonNull(hands.seen().rubber());
    }

    @Test
    void over_a_card_a_handle_shows_beside_it_and_stays_while_the_pointer_goes_there() {
        Point handle = handleOf(hands.header("b"));
        assertThat(handle.x()).isGreaterThan(600 + 184);
        hands.moveTo(handle.plus(-8, 0));
        assertThat(hands.seen().handle()).isEqualTo(handle);
        hands.moveTo(Hands.NOWHERE);
        assertThat(hands.seen().handle()).isNull();
    }

    @Test
    void a_drag_from_the_handle_makes_a_strong_reference() {
        hands.dragFrom(handleOf(hands.header("a")), hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect a to c, strong");
    }

    @Test
    void the_handle_of_a_row_starts_from_that_row() {
        hands.dragFrom(handleOf(hands.row("a", 1)), hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect a[1] to c, strong");
    }

    @Test
    void the_handle_of_a_variable_starts_from_the_variable() {
        hands.dragFrom(handleOf(hands.box("v").plus(20, 10)), hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect v to c, strong");
    }

    @Test
    void shift_and_a_drag_from_a_card_connect_and_select_nothing() {
        hands.holding(Modifiers.SHIFT).dragFrom(hands.row("a", 1), hands.header("b"));
        assertThat(hands.heard()).containsExactly("connect a[1] to b, strong");
    }

    @Test
    void a_reference_tool_and_a_drag_connect() {
        hands.gestures.use(Tool.WEAK);
        hands.dragFrom(hands.header("b"), hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect b to c, weak");
    }

    @Test
    void a_reference_tool_works_with_two_clicks_as_well() {
        hands.gestures.use(Tool.STRONG);
        hands.click(hands.header("b"));
        hands.moveTo(hands.header("c"));
        assertThat(rubber().tip()).isEqualTo(hands.header("c"));
        hands.click(hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect b to c, strong");
    }

    @Test
    void w_held_makes_it_weak() {
        Point handle = handleOf(hands.header("a"));
        hands.type(Key.W);
        hands.dragFrom(handle, hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect a to c, weak");
        hands.gestures.keyReleased(Key.W);
        hands.dragFrom(handleOf(hands.header("a")), hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect a to c, strong");
    }

    @Test
    void tab_goes_through_the_kinds_and_the_line_shows_them() {
        hands.press(handleOf(hands.header("a"))).drag(hands.header("c"));
        assertThat(rubber().arrow().strength()).isEqualTo(Strength.STRONG);
        assertThat(hands.type(Key.TAB)).isTrue();
        assertThat(rubber().arrow().strength()).isEqualTo(Strength.WEAK);
        assertThat(rubber().arrow().callback()).isFalse();
        hands.type(Key.TAB);
        assertThat(rubber().arrow().callback()).isTrue();
        assertThat(hands.seen().hint()).startsWith("weak with callback");
        hands.type(Key.TAB);
        assertThat(rubber().arrow().strength()).isEqualTo(Strength.STRONG);
        hands.type(Key.TAB);
        hands.release();
        assertThat(hands.heard()).containsExactly("connect a to c, weak");
    }

    @Test
    void other_runtimes_offer_other_kinds() {
        hands.gestures.offer(java.util.List.of(Tool.STRONG, Tool.connect("soft", Strength.SOFT, false)));
        hands.press(handleOf(hands.header("a"))).drag(hands.header("c"));
        hands.type(Key.TAB);
        hands.release();
        assertThat(hands.heard()).containsExactly("connect a to c, soft");
    }

    @Test
    void dropped_on_nothing_it_makes_a_new_object_on_the_grid() {
        hands.dragFrom(handleOf(hands.header("a")), new Point(303, 601));
        assertThat(hands.heard()).containsExactly("connect a to new at 304,600, strong");
    }

    @Test
    void while_over_a_card_that_is_the_target() {
        hands.press(handleOf(hands.header("a"))).drag(hands.header("c"));
        assertThat(hands.seen().target()).isEqualTo("c");
        hands.drag(Hands.NOWHERE);
        assertThat(hands.seen().target()).isNull();
        assertThat(hands.seen().hint()).contains("new object");
    }

    @Test
    void a_variable_is_no_target_and_the_person_is_told() {
        hands.dragFrom(handleOf(hands.header("a")), hands.box("v").plus(20, 10));
        assertThat(hands.heard()).containsExactly("say " + Sentences.VARIABLES_ARE_NOT_REFERRED_TO);
    }

    @Test
    void an_object_may_refer_to_itself_if_the_pointer_left_it_in_between() {
        hands.press(handleOf(hands.header("a"))).drag(hands.header("a")).release();
        assertThat(hands.heard()).containsExactly("connect a to a, strong");
        hands.holding(Modifiers.SHIFT).dragFrom(hands.row("a", 0), hands.row("a", 1));
        assertThat(hands.heard()).isEmpty();
    }

    @Test
    void escape_gives_it_up() {
        hands.press(handleOf(hands.header("a"))).drag(hands.header("c"));
        hands.type(Key.ESCAPE);
        assertThat(hands.seen().rubber()).isNull();
        hands.release();
        assertThat(hands.heard()).isEmpty();
    }

    @Test
    void in_run_a_connection_is_told_as_well() {
        hands.gestures.setEditable(false);
        hands.dragFrom(handleOf(hands.header("a")), hands.header("c"));
        assertThat(hands.heard()).containsExactly("connect a to c, strong");
    }

    @Test
    void the_head_of_a_selected_reference_can_be_led_elsewhere() {
        hands.gestures.setSelection(Set.of("a>b"));
        hands.press(hands.tip("a>b")).drag(hands.header("c"));
        assertThat(hands.seen().hidden()).isEqualTo("a>b");
        assertThat(hands.seen().target()).isEqualTo("c");
        hands.release();
        assertThat(hands.heard()).containsExactly("lead a>b to c");
    }

    @Test
    void its_start_can_be_taken_to_another_row_or_holder() {
        hands.gestures.setSelection(Set.of("a>b"));
        hands.dragFrom(hands.start("a>b"), hands.row("a", 1));
        assertThat(hands.heard()).containsExactly("start a>b at a[1]");
        hands.dragFrom(hands.start("a>b"), hands.box("v").plus(20, 10));
        assertThat(hands.heard()).containsExactly("start a>b at v");
    }

    @Test
    void led_back_to_where_it_was_nothing_has_happened() {
        hands.gestures.setSelection(Set.of("a>b"));
        hands.dragFrom(hands.tip("a>b"), hands.header("b"));
        hands.dragFrom(hands.start("a>b"), hands.row("a", 0));
        assertThat(hands.heard()).isEmpty();
    }

    @Test
    void dropped_on_nothing_an_end_goes_back_and_the_person_is_told() {
        hands.gestures.setSelection(Set.of("a>b"));
        hands.dragFrom(hands.tip("a>b"), Hands.NOWHERE);
        assertThat(hands.heard()).containsExactly("say " + Sentences.HEAD_NEEDS_A_CARD);
    }

    @Test
    void the_ends_of_a_reference_that_is_not_selected_cannot_be_taken() {
        hands.dragFrom(hands.tip("a>b").plus(-4, 0), hands.header("c"));
        assertThat(hands.heard()).noneMatch(line -> line.startsWith("lead"));
    }
}
