package org.refscape.desktop.gesture;

import org.jspecify.annotations.Nullable;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Hit;
import org.refscape.picture.shape.Point;

/** The two handles of a selected reference. */
final class ArrowEnds {

    private static final double GRAB = 9;

    private ArrowEnds() {}

    /** The nearest end within reach of a selected reference, or null. */
    static Hit.@Nullable OnArrowEnd at(Situation here, Pointer pointer) {
        if (here.tool.act() != Tool.Act.SELECT) {
            return null;
        }
        Hit.OnArrowEnd found = null;
        double nearest = pointer.reach(GRAB);
        for (String id : here.selection()) {
            ArrowLine line = here.composition.arrow(id);
            if (line == null) {
                continue;
            }
            double start = distance(line.start(), pointer);
            double head = distance(line.tip(), pointer);
            if (Math.min(start, head) <= nearest) {
                nearest = Math.min(start, head);
                found = new Hit.OnArrowEnd(id, start < head ? Hit.End.START : Hit.End.HEAD);
            }
        }
        return found;
    }

    private static double distance(Point end, Pointer pointer) {
        return end.distance(pointer.at());
    }
}
