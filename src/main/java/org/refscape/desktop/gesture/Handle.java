package org.refscape.desktop.gesture;

import org.jspecify.annotations.Nullable;
import org.refscape.picture.Port;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Point;

/**
 * The small disc beside a card or tag from which a new reference is drawn.
 *
 * @param port where the reference would start
 */
record Handle(Port port, Point center) {

    /** How large it looks, in units of the drawing. */
    static final double RADIUS = 7;

    private static final double OUTSIDE = 14;
    private static final double GRAB = 10;
    private static final double KEEP = 26;

    boolean isAt(Pointer pointer) {
        return center.distance(pointer.at()) <= Math.max(GRAB, pointer.reach(GRAB));
    }

    /** The handle for what is under the pointer; the one from before while the pointer is on its way to it. */
    static @Nullable Handle near(Situation here, Pointer pointer, @Nullable Handle before) {
        Box box = here.boxUnder(pointer.at());
        if (box != null) {
            return of(box, Ports.under(box, pointer.at()));
        }
        boolean onItsWay = before != null
                && here.composition.box(before.port().holder()) != null
                && before.center().distance(pointer.at()) <= KEEP;
        return onItsWay ? before : null;
    }

    private static Handle of(Box box, Port port) {
        if (box instanceof TagBox tag) {
            double way = tag.facesRight() ? OUTSIDE : -OUTSIDE;
            return new Handle(port, tag.tip().plus(way, 0));
        }
        // Below the count, which sits on the corner.
        double clear = box instanceof CardBox && port.isWhole() ? 12 : 0;
        Port value = Port.row(port.holder(), port.row());
        return new Handle(value, new Point(box.rect().right() + OUTSIDE, Ports.height(box, port) + clear));
    }
}
