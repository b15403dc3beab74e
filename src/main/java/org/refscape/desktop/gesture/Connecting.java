package org.refscape.desktop.gesture;

import org.jspecify.annotations.Nullable;
import org.refscape.picture.Port;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.TagBox;

/**
 * A new reference is drawn from a port to the pointer. Drawn in one drag, or with a click at each end. Tab changes what it will be.
 */
final class Connecting implements Activity {

    private static final double STILL = 4;

    private final Situation here;
    private final Port from;
    private final Pointer first;
    private Tool link;
    private Pointer last;
    private boolean dragging;
    private boolean left;

    Connecting(Situation here, Port from, Tool link, Pointer first) {
        this.here = here;
        this.from = from;
        this.link = link;
        this.first = first;
        this.last = first;
        this.left = isOutside(first);
    }

    private boolean isOutside(Pointer pointer) {
        Box box = here.boxUnder(pointer.at());
        return box == null || !box.id().equals(from.holder());
    }

    @Override
    public Activity dragged(Pointer pointer) {
        last = pointer;
        dragging |= pointer.pixelsFrom(first) >= STILL;
        left |= isOutside(pointer);
        return this;
    }

    @Override
    public Activity moved(Pointer pointer) {
        return dragged(pointer);
    }

    @Override
    public Activity pressed(Pointer pointer) {
        // The second of two clicks; the release that follows ends it.
        dragging = true;
        left = true;
        return dragged(pointer);
    }

    @Override
    public Activity released(Pointer pointer) {
        dragged(pointer);
        if (!dragging) {
            return this;
        }
        Box end = here.boxUnder(pointer.at());
        if (end instanceof TagBox && left) {
            here.surface.say(Sentences.VARIABLES_ARE_NOT_REFERRED_TO);
        } else if (end == null) {
            here.listener.connectToNew(from, Snap.toGrid(pointer.at()), link);
        } else if (target() != null) {
            here.listener.connect(from, end.id(), link);
        }
        return here.rest(pointer);
    }

    /** The card at which a release would end it. Its own holder only if the pointer comes back to it. */
    private @Nullable String target() {
        Box box = here.boxUnder(last.at());
        return box instanceof CardBox && left ? box.id() : null;
    }

    @Override
    public boolean cycle() {
        link = here.linkAfter(link);
        return true;
    }

    @Override
    public Activity cancelled() {
        return here.rest();
    }

    @Override
    public Feedback feedback() {
        Feedback feedback = Feedback.resting(here.selection(), CursorShape.CROSS);
        Box holder = here.composition.box(from.holder());
        if (holder == null) {
            return feedback;
        }
        String end = target();
        String words = link.kind() + (here.boxUnder(last.at()) == null ? " to a new object" : "") + " · Tab changes";
        return feedback.withRubber(
                Rubber.line(from, Ports.start(holder, from, last.at()), last.at(), link), null, end, words);
    }
}
