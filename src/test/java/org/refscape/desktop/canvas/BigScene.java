package org.refscape.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;

/** A drawing of any size, always the same for the same size: cards on a grid, each with references to others nearby. */
final class BigScene {

    private static final int ROWS = 3;
    private static final double ACROSS = 260;
    private static final double DOWN = 190;

    private BigScene() {}

    static Picture of(int cards, int arrows) {
        Random random = new Random(7);
        List<Card> made = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            made.add(Card.of(
                            "o" + i,
                            "object" + i,
                            i % 3 == 0 ? "Node" : "Listener",
                            i % 7 == 0 ? Look.WEAK_CONTAINER : Look.OBJECT,
                            Row.of("next"),
                            Row.of("parent"),
                            Row.of("data", "5"))
                    .withBadge(Badge.count(1 + i % 3)));
        }
        int columns = columns(cards);
        List<Arrow> lines = new ArrayList<>();
        for (int i = 0; i < arrows; i++) {
            int from = random.nextInt(cards);
            int near = from + random.nextInt(5) - 2 + columns * (random.nextInt(3) - 1);
            String to = "o" + Math.floorMod(near, cards);
            Port port = Port.row("o" + from, i % (ROWS - 1));
            lines.add(i % 3 == 0 ? Arrow.weak("a" + i, port, to) : Arrow.strong("a" + i, port, to));
        }
        return new Picture(made, List.of(), lines, List.of());
    }

    static Placement places(int cards) {
        Map<String, Point> corners = new TreeMap<>();
        int columns = columns(cards);
        for (int i = 0; i < cards; i++) {
            int row = i / columns;
            corners.put("o" + i, new Point((i % columns) * ACROSS + row % 2 * 40, row * DOWN));
        }
        return Placement.of(corners);
    }

    private static int columns(int cards) {
        return (int) Math.ceil(Math.sqrt(cards * 1.3));
    }

    /** The picture without some cards and all that holds them or is held by them. */
    static Picture without(Picture picture, Set<String> gone) {
        return new Picture(
                picture.cards().stream()
                        .filter(card -> !gone.contains(card.id()))
                        .toList(),
                picture.tags(),
                picture.arrows().stream()
                        .filter(arrow -> !gone.contains(arrow.from().holder()) && !gone.contains(arrow.target()))
                        .toList(),
                picture.halos());
    }
}
