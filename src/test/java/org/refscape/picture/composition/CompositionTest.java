package org.refscape.picture.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Fate;
import org.refscape.picture.Halo;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.RandomScenes;
import org.refscape.picture.Row;
import org.refscape.picture.Scenes;
import org.refscape.picture.Tag;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

final class CompositionTest {

    private static final TextMetrics METRICS = TextMetrics.shipped();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void moving_things_gives_what_composing_afresh_gives(long seed) {
        RandomScenes scene = RandomScenes.of(seed, 16, 40);
        Random random = new Random(seed);
        Composition step = Composition.of(scene.picture(), scene.placement(), METRICS);
        for (int i = 0; i < 25; i++) {
            String id = "c" + random.nextInt(16);
            step = step.moved(Map.of(id, new Point(random.nextInt(1400), random.nextInt(1000))));
            Composition fresh = Composition.of(scene.picture(), step.placement(), METRICS);
            assertThat(step.arrows()).as("seed %d, move %d", seed, i).isEqualTo(fresh.arrows());
            assertThat(step.tags()).isEqualTo(fresh.tags());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void another_moment_gives_what_composing_afresh_gives(long seed) {
        RandomScenes scene = RandomScenes.of(seed, 12, 30);
        Composition step = Composition.of(scene.picture(), scene.placement(), METRICS);
        List<Arrow> arrows = new ArrayList<>(scene.picture().arrows());
        List<Card> cards = new ArrayList<>(scene.picture().cards());
        while (cards.size() > 2) {
            String gone = cards.remove(0).id();
            arrows.removeIf(arrow ->
                    gone.equals(arrow.target()) || arrow.from().holder().equals(gone));
            Picture next = new Picture(cards, scene.picture().tags(), arrows, List.of());
            step = step.withPicture(next);
            assertThat(step.arrows())
                    .isEqualTo(Composition.of(next, scene.placement(), METRICS).arrows());
        }
    }

    @Test
    void a_card_keeps_its_size_when_it_begins_to_die() {
        Card card = Card.of("a", "a", "Node", Look.OBJECT, Row.of("x"), Row.of("y"));
        Card dying = card.withFate(Fate.DYING, "dying · count is 0, and this is a long reason");
        assertThat(Composition.size(dying, METRICS)).isEqualTo(Composition.size(card, METRICS));
    }

    @Test
    void a_card_is_as_wide_as_its_longest_text_asks_for() {
        Card narrow = Card.of("a", "a", "Node", Look.OBJECT, Row.of("x"));
        Card wide = Card.of("a", "a", "Node", Look.OBJECT, Row.of("a_rather_long_name", "'and a long value'"));
        assertThat(Composition.size(narrow, METRICS).width()).isEqualTo(Measures.CARD_MIN_WIDTH);
        assertThat(Composition.size(wide, METRICS).width()).isGreaterThan(280);
    }

    @Test
    void what_has_no_place_is_left_out_with_its_arrows() {
        Picture picture = new Picture(
                List.of(Card.of("a", "a", "Node", Look.OBJECT, Row.of("b")), Card.of("b", "b", "Node", Look.OBJECT)),
                List.of(Tag.variable("v", "v")),
                List.of(Arrow.strong("ab", Port.row("a", 0), "b"), Arrow.strong("va", Port.whole("v"), "a")),
                List.of(new Halo("h", List.of("b"), "cycle")));
        Composition composition = Composition.of(picture, Placement.EMPTY.with("a", Point.ORIGIN), METRICS);
        assertThat(composition.cards()).extracting(CardBox::id).containsExactly("a");
        assertThat(composition.tags()).isEmpty();
        assertThat(composition.arrows()).isEmpty();
        assertThat(composition.halos()).isEmpty();
    }

    @Test
    void a_tag_shows_its_point_toward_what_it_refers_to() {
        Picture picture = new Picture(
                List.of(Card.of("a", "a", "Node", Look.OBJECT)),
                List.of(Tag.variable("v", "v")),
                List.of(Arrow.strong("va", Port.whole("v"), "a")),
                List.of());
        Placement left = Placement.EMPTY.with("a", new Point(300, 0)).with("v", new Point(0, 0));
        Composition composition = Composition.of(picture, left, METRICS);
        assertThat(composition.tags().get(0).facesRight()).isTrue();
        Composition right = composition.moved(Map.of("v", new Point(700, 0)));
        assertThat(right.tags().get(0).facesRight()).isFalse();
    }

    @Test
    void the_parts_of_a_card_are_told_apart() {
        Composition composition = Scenes.treeWithWeakParent();
        assertThat(composition.hit(250, 125, 6)).isEqualTo(new Hit.OnCard("root", Hit.CardPart.HEADER, -1));
        assertThat(composition.hit(250, 195, 6)).isEqualTo(new Hit.OnCard("root", Hit.CardPart.ROW, 1));
        assertThat(composition.hit(400, 110, 6)).isEqualTo(new Hit.OnCard("root", Hit.CardPart.BADGE, -1));
        assertThat(composition.hit(80, 160, 6)).isEqualTo(new Hit.OnTag("tree"));
        assertThat(composition.hit(5, 5, 6)).isEqualTo(new Hit.OnNothing());
        ArrowLine line = java.util.Objects.requireNonNull(composition.arrow("tree>"));
        assertThat(composition.hit(line.start().x(), line.start().y(), 6))
                .isEqualTo(new Hit.OnArrowEnd("tree>", Hit.End.START));
        assertThat(composition.hit(line.tip().x(), line.tip().y(), 6))
                .isEqualTo(new Hit.OnArrowEnd("tree>", Hit.End.HEAD));
        Point middle = line.curve().along(0.5);
        assertThat(composition.hit(middle.x(), middle.y() + 5, 6)).isEqualTo(new Hit.OnArrow("tree>"));
    }

    @Test
    void a_halo_is_hit_on_its_border_and_not_inside() {
        Composition composition = Scenes.cycleUnderCollector();
        HaloBox halo = composition.halos().get(0);
        Point onBorder = halo.borders().get(0).along(0.3);
        assertThat(composition.hit(onBorder.x(), onBorder.y(), 6).id()).isEqualTo("cycle");
        assertThat(composition.hit(470, 150, 6)).isEqualTo(new Hit.OnNothing());
    }

    @Test
    void a_rectangle_takes_what_it_touches_and_arrows_that_lie_in_it_with_both_ends() {
        Composition composition = Scenes.treeWithWeakParent();
        assertThat(composition.inside(new Rect(40, 100, 300, 100))).containsExactly("root", "tree", "tree>");
        assertThat(composition.inside(new Rect(40, 100, 60, 100))).containsExactly("tree");
    }

    @Test
    void a_picture_with_a_wrong_end_is_refused_with_its_name() {
        Card card = Card.of("a", "a", "Node", Look.OBJECT);
        List<Arrow> arrows = List.of(Arrow.strong("x", Port.row("a", 0), "a"));
        assertThatThrownBy(() -> new Picture(List.of(card), List.of(), arrows, List.of()))
                .hasMessageContaining("arrow x starts at row 0 of a with 0");
        assertThatThrownBy(() -> new Picture(List.of(card, card), List.of(), List.of(), List.of()))
                .hasMessageContaining("called a");
    }
}
