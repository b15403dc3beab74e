package org.refscape.desktop.gesture;

import org.refscape.heap.Strength;
import org.refscape.picture.Arrow;
import org.refscape.picture.Port;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;

/** The line between a fixed end and the pointer. It looks like the reference it would become. */
final class Rubber {

    /** The id of a line that is no item of the picture. */
    static final String ID = "rubber";

    private static final double PULL = 0.45;

    private Rubber() {}

    static ArrowLine line(Port from, Point start, Point tip, Tool tool) {
        return line(from, start, tip, tool.strength(), tool.callback());
    }

    static ArrowLine line(Port from, Point start, Point tip, Strength strength, boolean callback) {
        Arrow arrow = Arrow.of(ID, from, ID, strength).withCallback(callback);
        return new ArrowLine(arrow, Curve.of(bend(start, tip)), null, null, null);
    }

    private static Cubic bend(Point start, Point tip) {
        if (start.distance(tip) < 1) {
            // A line of no length has no direction for its head.
            return Cubic.line(start, tip.plus(1, 0));
        }
        double reach = (tip.x() - start.x()) * PULL;
        return new Cubic(start, start.plus(reach, 0), tip.plus(-reach, 0), tip);
    }
}
