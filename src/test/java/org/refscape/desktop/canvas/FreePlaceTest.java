package org.refscape.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

final class FreePlaceTest {
    private static final Rect SIZE = new Rect(0, 0, 184, 46);
    private static final Picture ONE =
            new Picture(List.of(Card.of("a", "a", "Node", Look.OBJECT)), List.of(), List.of(), List.of());
    private static final Composition SHOWN =
            Composition.of(ONE, Placement.of(Map.of("a", new Point(400, 400))), TextMetrics.shipped());

    private static Rect placed(double x, double y) {
        Point corner = FreePlace.corner(SHOWN, new Point(x, y), SIZE);
        return new Rect(corner.x(), corner.y(), SIZE.width(), SIZE.height());
    }

    @Test
    void where_there_is_room_it_stands_round_the_pointer_on_the_grid() {
        Rect place = placed(103, 101);
        assertThat(place.center().distance(new Point(103, 101))).isLessThan(8);
        assertThat(place.x() % 8).isZero();
        assertThat(place.y() % 8).isZero();
    }

    @Test
    void beside_a_card_it_moves_no_farther_than_needed_to_cover_nothing() {
        Rect card = SHOWN.cards().get(0).rect();
        Rect above = placed(card.center().x(), card.top() - 10);
        assertThat(above.overlaps(card)).isFalse();
        assertThat(above.bottom()).isBetween(card.top() - 24, card.top() - 12);
        assertThat(above.center().x())
                .isBetween(card.center().x() - 8, card.center().x() + 8);
    }
}
