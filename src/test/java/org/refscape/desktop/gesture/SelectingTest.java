package org.refscape.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.picture.shape.Point;

final class SelectingTest {

    private final Hands hands = new Hands();

    @Test
    void a_click_on_a_card_selects_it() {
        hands.click(hands.header("a"));
        assertThat(hands.heard()).containsExactly("selected [a]");
        assertThat(hands.seen().selected()).containsExactly("a");
    }

    @Test
    void a_click_on_an_arrow_selects_it_even_some_pixels_beside() {
        hands.click(hands.middle("v>a").plus(0, 5));
        assertThat(hands.heard()).containsExactly("selected [v>a]");
    }

    @Test
    void reach_is_counted_in_pixels_whatever_the_zoom() {
        hands.zoomedTo(0.5).click(hands.middle("v>a").plus(0, 10));
        assertThat(hands.heard()).containsExactly("selected [v>a]");
        hands.zoomedTo(4).click(hands.middle("v>a").plus(0, 5));
        assertThat(hands.heard()).containsExactly("selected []");
    }

    @Test
    void a_click_on_another_one_selects_that_alone() {
        hands.click(hands.header("a")).click(hands.header("b"));
        assertThat(hands.heard()).containsExactly("selected [a]", "selected [b]");
    }

    @Test
    void a_click_on_what_is_selected_already_tells_nobody() {
        hands.click(hands.header("a")).forget().click(hands.header("a"));
        assertThat(hands.heard()).isEmpty();
    }

    @Test
    void a_click_on_one_of_several_selects_it_alone() {
        hands.gestures.setSelection(Set.of("a", "b"));
        hands.click(hands.header("a"));
        assertThat(hands.heard()).containsExactly("selected [a]");
    }

    @Test
    void shift_adds_and_control_takes_away() {
        hands.click(hands.header("b")).holding(Modifiers.SHIFT).click(hands.header("a"));
        assertThat(hands.gestures.selection()).containsExactly("a", "b");
        hands.holding(Modifiers.CONTROL).click(hands.header("b"));
        assertThat(hands.gestures.selection()).containsExactly("a");
    }

    @Test
    void a_click_on_nothing_selects_nothing() {
        hands.click(hands.header("a")).forget().click(Hands.NOWHERE);
        assertThat(hands.heard()).containsExactly("selected []");
    }

    @Test
    void a_marquee_takes_boxes_that_it_touches_and_arrows_that_it_holds() {
        hands.press(new Point(190, 90)).drag(new Point(620, 260));
        assertThat(hands.seen().marquee()).isNotNull();
        assertThat(hands.seen().selected()).containsExactly("a", "b", "a>b");
        assertThat(hands.heard()).isEmpty();
        hands.release();
        assertThat(hands.heard()).containsExactly("selected [a, b, a>b]");
        assertThat(hands.seen().marquee()).isNull();
    }

    @Test
    void a_marquee_with_shift_adds() {
        hands.click(hands.header("c")).forget().holding(Modifiers.SHIFT);
        hands.dragFrom(new Point(590, 80), new Point(640, 110));
        assertThat(hands.heard()).containsExactly("selected [b, c]");
    }

    @Test
    void escape_gives_a_marquee_up() {
        hands.press(new Point(190, 90)).drag(new Point(620, 260));
        assertThat(hands.type(Key.ESCAPE)).isTrue();
        hands.release();
        assertThat(hands.heard()).isEmpty();
    }

    @Test
    void control_a_selects_all_and_escape_nothing() {
        hands.holding(Modifiers.CONTROL).type(Key.A);
        assertThat(hands.gestures.selection()).containsExactly("a", "b", "c", "v", "v>a", "a>b");
        hands.holding(Modifiers.NONE).type(Key.ESCAPE);
        assertThat(hands.gestures.selection()).isEmpty();
    }

    @Test
    void an_arrow_end_inside_a_card_selects_the_arrow_and_a_drag_of_it_moves_the_card() {
        hands.click(hands.start("a>b"));
        assertThat(hands.heard()).containsExactly("selected [a>b]");
        hands.click(Hands.NOWHERE).forget();
        hands.dragFrom(hands.start("a>b"), hands.start("a>b").plus(0, 160));
        assertThat(hands.heard()).contains("moved a to 200,264");
    }

    @Test
    void the_right_button_selects_before_its_menu_opens() {
        hands.with(Button.SECONDARY).click(hands.header("b"));
        assertThat(hands.heard()).containsExactly("selected [b]", "menu [b]");
    }

    @Test
    void the_menu_of_one_of_several_is_about_all_of_them() {
        hands.gestures.setSelection(Set.of("a", "b"));
        hands.with(Button.SECONDARY).click(hands.header("b"));
        assertThat(hands.heard()).containsExactly("menu [a, b]");
    }

    @Test
    void the_menu_of_nothing_is_about_the_canvas() {
        hands.with(Button.SECONDARY).click(Hands.NOWHERE);
        assertThat(hands.heard()).containsExactly("menu []");
    }

    @Test
    void hovering_tells_what_is_under_the_pointer() {
        assertThat(hands.moveTo(hands.header("b")).seen().hovered()).isEqualTo("b");
        assertThat(hands.moveTo(hands.middle("v>a")).seen().hovered()).isEqualTo("v>a");
        assertThat(hands.moveTo(Hands.NOWHERE).seen().hovered()).isNull();
    }

    @Test
    void what_is_gone_is_no_longer_selected_and_whoever_showed_that_need_not_be_told() {
        hands.click(hands.header("a")).forget();
        hands.gestures.show(hands.drawing.withPicture(org.refscape.picture.Picture.EMPTY));
        assertThat(hands.gestures.selection()).isEmpty();
        assertThat(hands.heard()).isEmpty();
        hands.click(Hands.NOWHERE);
        assertThat(hands.heard()).containsExactly("selected []");
    }

    @Test
    void neighbours_are_what_one_reference_leads_to() {
        Neighbourhood near = Neighbourhood.of(hands.drawing, "a");
        assertThat(near.boxes()).containsExactlyInAnyOrder("v", "b");
        assertThat(near.arrows()).containsExactlyInAnyOrder("v>a", "a>b");
        assertThat(Neighbourhood.of(hands.drawing, "v>a").boxes()).containsExactlyInAnyOrder("v", "a");
        assertThat(Neighbourhood.of(hands.drawing, "c").boxes()).isEmpty();
    }
}
