package org.refscape.desktop.gesture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refscape.picture.composition.Box;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** Cards and tags are dragged. */
final class Moving implements Activity {

    private static final double PULL = 6;

    private final Situation here;
    private final Set<String> ids;
    private final Rect taken;
    private final List<Rect> others;
    private final Pointer first;
    private Point shift = Point.ORIGIN;
    private List<Guide> guides = List.of();

    /** @param taken the one under the pointer: it is the one that snaps */
    Moving(Situation here, String taken, Set<String> ids, Pointer first) {
        this.here = here;
        this.ids = ids;
        this.first = first;
        Box box = here.composition.box(taken);
        this.taken = box == null ? new Rect(0, 0, 0, 0) : box.rect();
        this.others = here.boxes()
                .filter(each -> !ids.contains(each.id()))
                .map(Box::rect)
                .toList();
    }

    @Override
    public Activity dragged(Pointer pointer) {
        Point way = pointer.at().minus(first.at());
        if (pointer.held().control()) {
            shift = way;
            guides = List.of();
        } else {
            Snap snap = Snap.of(taken.moved(way.x(), way.y()), others, pointer.reach(PULL));
            shift = way.plus(snap.shift());
            guides = snap.guides();
        }
        return this;
    }

    @Override
    public Activity released(Pointer pointer) {
        dragged(pointer);
        tell(here, ids, shift);
        return here.rest(pointer);
    }

    /** One step of undo for all of them. */
    static void tell(Situation here, Set<String> ids, Point shift) {
        Map<String, Point> corners = new LinkedHashMap<>();
        for (String id : ids) {
            Box box = here.composition.box(id);
            if (box != null) {
                corners.put(id, box.rect().corner().plus(shift));
            }
        }
        if (!corners.isEmpty() && !shift.equals(Point.ORIGIN)) {
            here.listener.moved(corners);
        }
    }

    @Override
    public Activity cancelled() {
        return here.rest();
    }

    @Override
    public Feedback feedback() {
        return Feedback.resting(here.selection(), CursorShape.MOVE).withDrag(ids, shift, guides);
    }
}
