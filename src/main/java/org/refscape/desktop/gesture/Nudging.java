package org.refscape.desktop.gesture;

import java.util.List;
import java.util.Set;
import org.refscape.picture.shape.Point;

/** Cards and tags are moved by arrow keys; one burst of keys is one move. */
final class Nudging implements Activity {

    private static final double FAR = 10;

    private final Situation here;
    private final Set<String> ids;
    private Point shift = Point.ORIGIN;

    Nudging(Situation here, Set<String> ids) {
        this.here = here;
        this.ids = ids;
    }

    Nudging by(Key key, Modifiers held) {
        double step = held.shift() ? FAR * Snap.GRID : Snap.GRID;
        shift = shift.plus(key.dx() * step, key.dy() * step);
        return this;
    }

    @Override
    public Activity interrupted() {
        Moving.tell(here, ids, shift);
        return here.rest();
    }

    /** Whoever takes to the pointer is done with the keys; that has been told before. */
    @Override
    public Activity dragged(Pointer pointer) {
        return here.rest();
    }

    @Override
    public Activity released(Pointer pointer) {
        return here.rest();
    }

    @Override
    public Activity cancelled() {
        return here.rest();
    }

    @Override
    public Feedback feedback() {
        return Feedback.resting(here.selection(), CursorShape.ARROW).withDrag(ids, shift, List.of());
    }
}
