package org.refscape.desktop.gesture;

import java.util.LinkedHashSet;
import java.util.Set;
import org.refscape.picture.shape.Rect;

/** A rectangle is drawn from an empty place; what it catches is selected. A mere click on nothing selects nothing. */
final class Marquee implements Activity {

    private static final double STILL = 4;

    private final Situation here;
    private final Pointer first;
    private Pointer last;
    private boolean drawn;

    Marquee(Situation here, Pointer first) {
        this.here = here;
        this.first = first;
        this.last = first;
    }

    @Override
    public Activity dragged(Pointer pointer) {
        last = pointer;
        drawn |= pointer.pixelsFrom(first) >= STILL;
        return this;
    }

    private Rect rect() {
        return Rect.between(first.at(), last.at());
    }

    private boolean adds() {
        return first.held().shift() || first.held().control();
    }

    /** What would be selected now. */
    private Set<String> caught() {
        Set<String> ids = new LinkedHashSet<>(adds() ? here.selection() : Set.of());
        if (drawn) {
            ids.addAll(here.composition.inside(rect()));
        }
        return ids;
    }

    @Override
    public Activity released(Pointer pointer) {
        last = pointer;
        here.select(caught());
        return here.rest(pointer);
    }

    @Override
    public Activity cancelled() {
        return here.rest();
    }

    @Override
    public Feedback feedback() {
        Feedback feedback = Feedback.resting(here.inOrder(drawn ? caught() : here.selection()), CursorShape.ARROW);
        return drawn ? feedback.withMarquee(rect()) : feedback;
    }
}
