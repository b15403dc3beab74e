package org.refscape.picture.painting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

final class TweenTest {

    private static final Placement PLACES = Placement.EMPTY
            .with("a", new Point(0, 0))
            .with("b", new Point(400, 0))
            .with("c", new Point(0, 300));

    private static Card card(String id, int count) {
        return Card.of(id, id, "Node", Look.OBJECT, Row.of("x")).withBadge(Badge.count(count));
    }

    private static Composition composition(List<Card> cards, List<Arrow> arrows) {
        return Composition.of(new Picture(cards, List.of(), arrows, List.of()), PLACES, TextMetrics.shipped());
    }

    private final Arrow arrow = Arrow.strong("a.x", Port.row("a", 0), "b");
    private final Composition before = composition(List.of(card("a", 1), card("b", 1)), List.of(arrow));
    private final Composition after = composition(List.of(card("a", 2), card("c", 1)), List.of());

    @Test
    void who_dies_fades_and_shrinks_and_is_gone_at_the_end() {
        Tween tween = Tween.between(before, after);
        assertThat(tween.at(0).leaving("b")).isEqualTo(Appearance.faded(1, 1));
        Appearance half = tween.at(0.3).leaving("b");
        assertThat(half.opacity()).isBetween(0.2, 0.8);
        assertThat(half.scale()).isBetween(0.85, 0.99);
        assertThat(tween.at(1).leaving("b").isHidden()).isTrue();
    }

    @Test
    void an_arrow_that_goes_draws_back_and_one_that_comes_grows() {
        Tween there = Tween.between(before, after);
        assertThat(there.at(0).leaving("a.x").reach()).isEqualTo(1);
        assertThat(there.at(0.3).leaving("a.x").reach()).isBetween(0.2, 0.8);
        assertThat(there.at(1).leaving("a.x").isHidden()).isTrue();
        Tween back = Tween.between(after, before);
        assertThat(back.at(0).staying("a.x").isHidden()).isTrue();
        assertThat(back.at(0.7).staying("a.x").reach()).isBetween(0.2, 0.9);
        assertThat(back.at(1).staying("a.x")).isEqualTo(Appearance.NORMAL);
    }

    @Test
    void a_newcomer_grows_in() {
        Tween tween = Tween.between(before, after);
        assertThat(tween.at(0).staying("c").isHidden()).isTrue();
        assertThat(tween.at(1).staying("c")).isEqualTo(Appearance.faded(1, 1));
    }

    @Test
    void a_changed_count_pulses_and_comes_to_rest() {
        Tween tween = Tween.between(before, after);
        assertThat(tween.at(0.3).staying("a").pulse()).isGreaterThan(0.8);
        assertThat(tween.at(0.3).staying("a").scale()).isEqualTo(1);
        assertThat(tween.at(1).staying("a").pulse()).isCloseTo(0, within(1e-9));
    }

    @Test
    void survivors_do_not_move_while_others_die() {
        Composition next = before.withPicture(new Picture(List.of(card("a", 1)), List.of(), List.of(), List.of()));
        assertThat(next.cards().get(0).rect()).isEqualTo(before.cards().get(0).rect());
        assertThat(Tween.between(before, next).at(0.5).staying("a")).isEqualTo(Appearance.NORMAL);
    }

    private Composition leading(Arrow... arrows) {
        return before.withPicture(
                new Picture(List.of(card("a", 1), card("b", 1)), List.of(), List.of(arrows), List.of()));
    }

    @Test
    void an_arrow_with_another_id_that_means_the_same_stays() {
        Composition sketch = leading(Arrow.strong("o:a>0", Port.whole("a"), "b"));
        Composition run = leading(Arrow.strong("o:a.ATTRIBUTE b>o:b", Port.whole("a"), "b"));
        Tween tween = Tween.between(sketch, run);
        assertThat(tween.isStill()).isTrue();
        assertThat(tween.at(0.5).leaving("o:a>0").isHidden()).isTrue();
        assertThat(tween.at(0.5).staying("o:a.ATTRIBUTE b>o:b")).isEqualTo(Appearance.NORMAL);
    }

    @Test
    void an_arrow_that_turned_weak_or_was_just_made_is_another_one() {
        Composition strong = leading(Arrow.strong("one", Port.whole("a"), "b"));
        Composition weak = leading(Arrow.weak("two", Port.whole("a"), "b"));
        Composition made =
                leading(Arrow.strong("three", Port.whole("a"), "b").withCondition(Arrow.Condition.JUST_MADE));
        assertThat(Tween.between(strong, weak).moves("two")).isTrue();
        assertThat(Tween.between(strong, made).moves("one")).isTrue();
        assertThat(Tween.between(strong, made).moves("three")).isTrue();
    }

    @Test
    void of_two_equal_arrows_one_can_go_and_the_other_stay() {
        Composition two = leading(Arrow.strong("a>0", Port.whole("a"), "b"), Arrow.strong("a>1", Port.whole("a"), "b"));
        Composition one = leading(Arrow.strong("a.x>b", Port.whole("a"), "b"));
        Tween tween = Tween.between(two, one);
        assertThat(tween.moves("a>0")).isFalse();
        assertThat(tween.moves("a>1")).isTrue();
        assertThat(tween.moves("a.x>b")).isFalse();
    }

    @Test
    void between_equal_compositions_there_is_nothing_to_play() {
        assertThat(Tween.between(before, before).isStill()).isTrue();
        assertThat(Tween.between(before, after).isStill()).isFalse();
    }

    @Test
    void the_first_frame_paints_the_old_and_the_last_one_the_new() {
        Drawing drawing = new Drawing(Theme.LIGHT);
        View view = View.around(before.bounds().union(after.bounds()), 1, 10);
        Tween tween = Tween.between(before, after);
        Notebook first = new Notebook();
        drawing.paint(first, tween.at(0), view);
        assertThat(first.hasGroup("b")).isTrue();
        assertThat(first.hasGroup("c")).isFalse();
        Notebook last = new Notebook();
        drawing.paint(last, tween.at(1), view);
        assertThat(last.hasGroup("b")).isFalse();
        assertThat(last.hasGroup("c")).isTrue();
    }
}
