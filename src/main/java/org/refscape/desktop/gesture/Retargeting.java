package org.refscape.desktop.gesture;

import org.jspecify.annotations.Nullable;
import org.refscape.picture.Arrow;
import org.refscape.picture.Port;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Hit;
import org.refscape.picture.shape.Point;

/** One end of a reference is led elsewhere; the rest of it stays what it is. */
final class Retargeting implements Activity {

    private static final double STILL = 4;

    private final Situation here;
    private final ArrowLine line;
    private final boolean head;
    private final Pointer first;
    private Pointer last;
    private boolean dragging;

    Retargeting(Situation here, ArrowLine line, Hit.End end, Pointer first) {
        this.here = here;
        this.line = line;
        this.head = end == Hit.End.HEAD;
        this.first = first;
        this.last = first;
    }

    @Override
    public Activity dragged(Pointer pointer) {
        last = pointer;
        dragging |= pointer.pixelsFrom(first) >= STILL;
        return this;
    }

    /** What a release would attach the end to, or null. */
    private @Nullable Box box() {
        Box box = here.boxUnder(last.at());
        return head && !(box instanceof CardBox) ? null : box;
    }

    @Override
    public Activity released(Pointer pointer) {
        dragged(pointer);
        if (dragging) {
            finish();
        }
        return here.rest(pointer);
    }

    private void finish() {
        Box box = box();
        if (box == null) {
            here.surface.say(head ? Sentences.HEAD_NEEDS_A_CARD : Sentences.START_NEEDS_A_HOLDER);
        } else if (head) {
            if (!box.id().equals(line.arrow().target())) {
                here.listener.retargetHead(line.id(), box.id());
            }
        } else {
            Port port = Ports.under(box, last.at());
            if (!port.equals(line.arrow().from())) {
                here.listener.retargetStart(line.id(), port);
            }
        }
    }

    @Override
    public Activity cancelled() {
        return here.rest();
    }

    @Override
    public Feedback feedback() {
        Feedback feedback = Feedback.resting(here.selection(), CursorShape.CROSS);
        if (!dragging) {
            return feedback;
        }
        Arrow arrow = line.arrow();
        Point start = head ? line.start() : last.at();
        Point tip = head ? last.at() : line.tip();
        Box end = box();
        return feedback.withRubber(
                Rubber.line(arrow.from(), start, tip, arrow.strength(), arrow.callback()),
                line.id(),
                end == null ? null : end.id(),
                "");
    }
}
