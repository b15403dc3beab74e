package org.refscape.picture.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Mark;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.CollectorMark;
import org.refscape.picture.Fate;
import org.refscape.picture.Halo;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.picture.Tag;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** What is drawn close to a card's border keeps clear of what sits there already. */
final class LoopsAndHalosTest {
    private static final TextMetrics METRICS = TextMetrics.shipped();

    private static Card card(String id) {
        return Card.of(id, id, "Node", Look.OBJECT, Row.of("friend"))
                .withBadge(Badge.count(1))
                .withMark(new CollectorMark(Mark.UNREACHABLE, "0"));
    }

    private static ArrowLine line(Composition composition, String id) {
        return Objects.requireNonNull(composition.arrow(id), id);
    }

    @Test
    void an_arrow_from_beside_ends_clear_of_where_a_loop_begins() {
        Picture picture = new Picture(
                List.of(card("snake")),
                List.of(Tag.variable("v:watch", "watch")),
                List.of(
                        Arrow.strong("loop", Port.row("snake", 0), "snake"),
                        Arrow.weak("watch", Port.whole("v:watch"), "snake")),
                List.of());
        // On the height of the row, to the right, where the loop leaves.
        Placement places = Placement.of(Map.of("snake", new Point(0, 0), "v:watch", new Point(400, 34)));
        Composition composition = Composition.of(picture, places, METRICS);
        ArrowLine loop = line(composition, "loop");
        ArrowLine watch = line(composition, "watch");
        assertThat(loop.start().x()).isGreaterThan(92);
        assertThat(Math.abs(watch.tip().y() - loop.start().y())).isGreaterThanOrEqualTo(12);
    }

    @Test
    void the_head_of_a_loop_is_clear_of_the_reason_why_its_card_goes() {
        Card dying = card("snake").withFate(Fate.DYING, "dying · unreachable");
        Picture picture = new Picture(
                List.of(dying), List.of(), List.of(Arrow.strong("loop", Port.row("snake", 0), "snake")), List.of());
        Composition composition = Composition.of(picture, Placement.of(Map.of("snake", new Point(0, 0))), METRICS);
        double reasonEnds = 12 + METRICS.width(dying.reason(), Lettering.REASON) + 20;
        Point tip = line(composition, "loop").tip();
        assertThat(tip.y())
                .isGreaterThan(
                        Objects.requireNonNull(composition.card("snake")).rect().bottom() - 4);
        assertThat(tip.x() - 7).isGreaterThan(reasonEnds);
    }

    @Test
    void the_words_of_a_halo_cover_no_badge() {
        for (int gap = 190; gap < 420; gap += 10) {
            Picture picture = new Picture(List.of(card("alice"), card("bob")), List.of(), List.of(), List.of())
                    .withHalos(List.of(new Halo("h", List.of("alice", "bob"), "alice ⇄ bob · garbage")));
            Placement places = Placement.of(Map.of("alice", new Point(0, 0), "bob", new Point(gap, 0)));
            Composition composition = Composition.of(picture, places, METRICS);
            Rect label = composition.halos().get(0).label();
            assertThat(label).as("gap " + gap).isNotNull();
            for (CardBox box : composition.cards()) {
                assertThat(Objects.requireNonNull(label).overlaps(Rect.around(box.badgeCenter(), 26, 26)))
                        .as("gap " + gap)
                        .isFalse();
            }
        }
    }
}
