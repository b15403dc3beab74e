package org.refscape.picture.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refscape.picture.Card;
import org.refscape.picture.LegendEntry;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Remark;
import org.refscape.picture.Row;
import org.refscape.picture.Tag;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

/** Where the bubbles of refused attempts stand. */
final class RemarksTest {
    private static final String MESSAGE = "cannot create weak reference to 'list' object";

    private static Card card(String id) {
        return Card.of(id, id, "Node", Look.OBJECT, Row.of("x"), Row.of("y"));
    }

    private static Composition composed(Map<String, Point> places, Remark... remarks) {
        List<Card> cards = List.of(card("a"), card("b"), card("c"));
        Picture picture =
                new Picture(cards, List.of(Tag.variable("v:x", "x")), List.of(), List.of(), List.of(remarks), "None");
        return Composition.of(picture, Placement.of(places), TextMetrics.shipped());
    }

    private static final Map<String, Point> APART =
            Map.of("a", new Point(0, 0), "b", new Point(600, 0), "c", new Point(1200, 0), "v:x", new Point(0, 400));

    private static Remark at(Port port) {
        return Remark.refusal("!0", port, "TypeError", MESSAGE);
    }

    @Test
    void it_stands_above_what_it_is_about_and_points_at_it() {
        Composition composition = composed(APART, at(Port.whole("a")));
        RemarkBox bubble = composition.remarks().get(0);
        assertThat(bubble.rect().bottom())
                .isLessThan(composition.card("a").rect().top());
        assertThat(bubble.tip().x())
                .isEqualTo(composition.card("a").rect().center().x());
        assertThat(composition.bounds().contains(bubble.rect())).isTrue();
        assertThat(LegendEntry.in(composition.picture())).contains(LegendEntry.REFUSED);
    }

    @Test
    void it_covers_no_card_where_there_is_room_beside_or_below() {
        Map<String, Point> crowded = Map.of(
                "a", new Point(0, 200), "b", new Point(0, 90), "c", new Point(-240, 120), "v:x", new Point(40, 330));
        Composition composition = composed(crowded, at(Port.whole("a")));
        RemarkBox bubble = composition.remarks().get(0);
        assertThat(boxes(composition)).noneMatch(box -> box.rect().overlaps(bubble.rect()));
    }

    @Test
    void at_a_row_the_row_is_marked() {
        Composition composition = composed(APART, at(Port.row("b", 1)));
        CardBox card = composition.card("b");
        assertThat(composition.remarks().get(0).about()).isEqualTo(card.row(1).grown(-3));
    }

    @Test
    void a_long_message_is_broken_into_few_lines_that_fit() {
        Remark wordy = Remark.refusal("!0", Port.whole("v:x"), "RuntimeError", "words and ".repeat(60));
        RemarkBox bubble = composed(APART, wordy).remarks().get(0);
        assertThat(bubble.lines()).hasSize(4);
        assertThat(bubble.lines())
                .allMatch(line -> TextMetrics.shipped().width(line, Lettering.REMARK_MESSAGE)
                        <= bubble.rect().width());
    }

    @Test
    void what_is_not_shown_gets_no_bubble() {
        assertThat(composed(APART, at(Port.whole("nobody"))).remarks()).isEmpty();
    }

    private static List<Box> boxes(Composition composition) {
        return Stream.<Box>concat(composition.cards().stream(), composition.tags().stream())
                .toList();
    }
}
