package org.refscape.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finished arrangement owes to nodes that must not move. */
final class Pins {
    private Pins() {}

    /**
     * The arrangement moved as a whole to where it fits the pinned nodes best, with those at their own places and the
     * others pushed out of their way. Without pinned nodes the arrangement itself.
     */
    static List<Box> respect(LayoutGraph graph, List<Box> arranged) {
        boolean[] pinned = new boolean[arranged.size()];
        double dx = 0;
        double dy = 0;
        int pins = 0;
        for (int i = 0; i < pinned.length; i++) {
            @Nullable Point at = graph.nodes().get(i).at();
            if (graph.nodes().get(i).pinned() && at != null) {
                pinned[i] = true;
                pins++;
                dx += at.x() - arranged.get(i).x();
                dy += at.y() - arranged.get(i).y();
            }
        }
        return pins == 0 ? arranged : pushed(graph, arranged, pinned, Math.rint(dx / pins), Math.rint(dy / pins));
    }

    private static List<Box> pushed(LayoutGraph graph, List<Box> arranged, boolean[] pinned, double dx, double dy) {
        List<Box> moved = new ArrayList<>();
        for (int i = 0; i < pinned.length; i++) {
            @Nullable Point at = graph.nodes().get(i).at();
            Box box = arranged.get(i);
            moved.add(pinned[i] && at != null ? box.at(at.x(), at.y()) : box.movedBy(dx, dy));
        }
        return Overlaps.removed(moved, pinned);
    }
}
