package org.refscape.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.refscape.heap.Strength;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;

/** Random pictures whose cards do not overlap, from a seed. */
public final class RandomScenes {

    private static final double ACROSS = 330;
    private static final double DOWN = 260;

    private final Random random;
    private final boolean near;
    private int columns;
    private final List<Card> cards = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, Point> corners = new LinkedHashMap<>();

    private RandomScenes(long seed, int cardCount, int arrowCount, boolean near) {
        random = new Random(seed);
        this.near = near;
        columns = (int) Math.ceil(Math.sqrt(cardCount + 2));
        for (int i = 0; i < cardCount; i++) {
            cards.add(card("c" + i));
            corners.put("c" + i, corner(i));
        }
        for (int i = 0; i < 2; i++) {
            tags.add(Tag.variable("t" + i, "variable" + i));
            corners.put("t" + i, corner(cardCount + i));
            arrows.add(Arrow.strong("t" + i + ">", Port.whole("t" + i), "c" + random.nextInt(cardCount)));
        }
        for (int i = 0; i < arrowCount; i++) {
            arrows.add(arrow("a" + i));
        }
    }

    public static RandomScenes of(long seed, int cards, int arrows) {
        return new RandomScenes(seed, cards, arrows, false);
    }

    /** The same, but arrows lead no farther than two cards on, as a layout would have it. */
    public static RandomScenes near(long seed, int cards, int arrows) {
        return new RandomScenes(seed, cards, arrows, true);
    }

    public Picture picture() {
        return new Picture(cards, tags, arrows, List.of());
    }

    public Placement placement() {
        return Placement.of(corners);
    }

    private Point corner(int place) {
        double x = place % columns * ACROSS + random.nextInt(80);
        double y = Math.floorDiv(place, columns) * DOWN + random.nextInt(60);
        return new Point(x, y);
    }

    private Card card(String id) {
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            rows.add(Row.of("field" + i));
        }
        Look look = random.nextInt(4) == 0 ? Look.CONTAINER : Look.OBJECT;
        return Card.of(id, id, "Node", look).withRows(rows).withBadge(Badge.count(random.nextInt(4)));
    }

    private Arrow arrow(String id) {
        int from = random.nextInt(cards.size());
        Card holder = cards.get(from);
        Port port = Port.row(holder.id(), random.nextInt(holder.rows().size()));
        if (random.nextInt(12) == 0) {
            return Arrow.cleared(id, port, Strength.WEAK);
        }
        String target =
                cards.get(near ? neighbour(from) : random.nextInt(cards.size())).id();
        Arrow arrow =
                Arrow.of(id, port, target, List.of(Strength.values()).get(random.nextInt(Strength.values().length)));
        return random.nextInt(6) == 0 ? arrow.withLabel("label " + id) : arrow;
    }

    private int neighbour(int card) {
        int there = card + random.nextInt(5) - 2 + columns * (random.nextInt(3) - 1);
        return Math.max(0, Math.min(cards.size() - 1, there));
    }
}
