package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import org.refscape.picture.Arrow;
import org.refscape.picture.Port;
import org.refscape.picture.Tag;
import org.refscape.picture.shape.Rect;

/**
 * An arrow between two boxes, before it has a line.
 *
 * @param holder the position of the holder among the obstacles
 * @param target the position of the target among the obstacles
 * @param targetHolds true if arrows start at the target too
 */
record Link(
        Arrow arrow, int holder, Rect holderRect, int target, Rect targetRect, boolean targetHolds, List<Exit> exits) {

    boolean isLoop() {
        return holder == target;
    }

    static List<Exit> exits(Box box, Port port) {
        List<Exit> exits = new ArrayList<>();
        if (box instanceof TagBox tag) {
            exits.add(new Exit(tag.tip(), tag.facesRight() ? Side.RIGHT : Side.LEFT));
            if (tag.tag().facing() == Tag.Facing.TARGET) {
                TagBox turned = tag.turned();
                exits.add(new Exit(turned.tip(), turned.facesRight() ? Side.RIGHT : Side.LEFT));
            }
        } else if (box instanceof CardBox card) {
            for (Side side : sides(port)) {
                exits.add(new Exit(card.port(port, side), side));
            }
        }
        return exits;
    }

    /** A row opens to its sides, a key only to the left, where the key column is. */
    private static List<Side> sides(Port port) {
        if (port.isWhole()) {
            return List.of(Side.RIGHT, Side.LEFT, Side.BOTTOM);
        }
        return port.column() == Port.Column.KEY ? List.of(Side.LEFT) : List.of(Side.RIGHT, Side.LEFT);
    }
}
