package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import org.refscape.picture.Card;
import org.refscape.picture.Port;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** A card in its place. */
public record CardBox(CardShape shape, Rect rect) implements Box {

    private static final double CHANGE_WIDTH = 42;

    static CardBox at(CardShape shape, Point corner) {
        return new CardBox(shape, new Rect(corner.x(), corner.y(), shape.width(), shape.height()));
    }

    public Card card() {
        return shape.card();
    }

    @Override
    public String id() {
        return card().id();
    }

    @Override
    public Rect extent() {
        double below = card().reason().isEmpty() ? 8 : Measures.PILL_HEIGHT;
        double right = card().badge() == null ? 8 : Measures.BADGE_RADIUS + 42;
        return new Rect(rect.left() - 10, rect.top() - 16, rect.width() + 10 + right, rect.height() + 16 + below);
    }

    public Rect header() {
        return new Rect(rect.x(), rect.y(), rect.width(), Measures.HEADER);
    }

    public Rect row(int row) {
        return new Rect(rect.x(), rect.y() + shape.rowTop(row), rect.width(), shape.rowHeight());
    }

    public int rows() {
        return card().rows().size();
    }

    public Point badgeCenter() {
        return new Point(rect.right() - 4, rect.top());
    }

    /** The small second badge with the collector's tally, left of the count. */
    public Point tallyCenter() {
        return badgeCenter().plus(-(Measures.BADGE_RADIUS + Measures.TALLY_RADIUS + 3), 0);
    }

    /** What sits on the card's border: its count with its change, its tally, the reason why it goes. */
    List<Rect> ornaments() {
        List<Rect> ornaments = new ArrayList<>();
        if (card().badge() != null) {
            double changed = card().badge().change().isEmpty() ? 0 : CHANGE_WIDTH;
            double size = 2 * Measures.BADGE_RADIUS;
            Rect badge = Rect.around(badgeCenter(), size, size);
            ornaments.add(new Rect(badge.x(), badge.y(), size + changed, size));
        }
        if (card().mark() != null) {
            Rect tally = Rect.around(tallyCenter(), 2 * Measures.TALLY_RADIUS, 2 * Measures.TALLY_RADIUS);
            ornaments.add(tally.union(Rect.around(tallyCenter().plus(-2 * Measures.TALLY_RADIUS - 3, 0), 1, 1)));
        }
        if (!card().reason().isEmpty()) {
            ornaments.add(new Rect(rect.left() + 12, rect.bottom() - 6, rect.width() - 12, Measures.PILL_HEIGHT));
        }
        return ornaments;
    }

    /** Where the line between key and value column stands; the left border without columns. */
    public double columnLine() {
        return rect.x() + shape.keyWidth();
    }

    /** Where a port is if its arrow leaves to that side. */
    Point port(Port port, Side side) {
        if (port.isWhole()) {
            return side.on(rect, side.coordinate(side.isUpright() ? header().center() : rect.center()));
        }
        double y = row(port.row()).center().y();
        return new Point(side == Side.LEFT ? rect.left() : rect.right() - Measures.DOT_INSET, y);
    }
}
