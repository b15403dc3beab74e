package org.refscape.desktop.gesture;

import org.refscape.picture.Port;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** Where references start on cards and tags, as far as a hand is concerned. */
final class Ports {

    private Ports() {}

    /** The row of a card under a point, in its key column if it has one there; else the whole. */
    static Port under(Box box, Point at) {
        if (box instanceof CardBox card) {
            for (int row = 0; row < card.rows(); row++) {
                if (card.row(row).contains(at)) {
                    boolean key = card.card().look().isTable() && at.x() < card.columnLine();
                    return key ? Port.key(box.id(), row) : Port.row(box.id(), row);
                }
            }
        }
        return Port.whole(box.id());
    }

    /** Where the line of a new reference starts if it is drawn toward that point. */
    static Point start(Box box, Port port, Point toward) {
        if (box instanceof TagBox tag) {
            return tag.tip();
        }
        Rect rect = box.rect();
        boolean left = toward.x() < rect.left();
        double y = height(box, port);
        if (port.isWhole()) {
            return new Point(left ? rect.left() : rect.right(), y);
        }
        return new Point(left ? rect.left() : rect.right() - 3 * Measures.DOT_RADIUS, y);
    }

    /** How far down the port is. */
    static double height(Box box, Port port) {
        if (box instanceof CardBox card && !port.isWhole()) {
            return card.row(port.row()).center().y();
        }
        return box instanceof CardBox card
                ? card.header().center().y()
                : box.rect().center().y();
    }
}
