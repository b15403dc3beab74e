package org.refscape.desktop.gesture;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Port;

/** The button is down on something; it is not yet known whether this is a click or a drag. */
final class Pressed implements Activity {

    private static final double STILL = 4;

    private final Situation here;
    private final Pointer first;
    private final String id;
    private final @Nullable String box;
    private final @Nullable Port port;
    private final boolean wasSelected;

    /**
     * @param id what a click selects
     * @param box what a drag moves, or null
     * @param port where a reference starts that is drawn from here, or null
     */
    Pressed(Situation here, Pointer first, String id, @Nullable String box, @Nullable Port port) {
        this.here = here;
        this.first = first;
        this.id = id;
        this.box = box;
        this.port = port;
        this.wasSelected = here.selection().contains(id);
        if (!wasSelected && !first.held().shift() && !first.held().control()) {
            here.select(Set.of(id));
        }
    }

    @Override
    public Activity dragged(Pointer pointer) {
        if (pointer.pixelsFrom(first) < STILL) {
            return this;
        }
        if (first.held().shift() && port != null) {
            return new Connecting(here, port, here.link(), first).dragged(pointer);
        }
        if (box == null) {
            return this;
        }
        if (!here.selection().contains(box)) {
            select();
        }
        return new Moving(here, box, here.selectedBoxes(), first).dragged(pointer);
    }

    private void select() {
        if (box != null && first.held().control()) {
            here.add(box);
        } else if (box != null) {
            here.select(Set.of(box));
        }
    }

    @Override
    public Activity released(Pointer pointer) {
        if (first.held().control()) {
            here.toggle(id);
        } else if (first.held().shift()) {
            here.add(id);
        } else if (wasSelected) {
            // Only now: the press might have begun a drag of all that is selected.
            here.select(Set.of(id));
        }
        return here.rest(pointer);
    }

    @Override
    public Activity cancelled() {
        return here.rest();
    }

    @Override
    public Feedback feedback() {
        return Feedback.resting(here.selection(), CursorShape.ARROW).withHover(id, null);
    }
}
