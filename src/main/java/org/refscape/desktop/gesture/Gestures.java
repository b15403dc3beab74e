package org.refscape.desktop.gesture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Hit;

/**
 * The state machine of everything that is done with pointer and keys on the canvas.
 *
 * <p>Events in any order are fine: a release without a press, a key in the middle of a drag, a picture that changes during one.
 * After each event {@link #feedback} says what to draw. Rules from the conventions of diagram editors: a drag moves and a handle,
 * Shift or a tool connects; one drag is one step of undo; a gesture can be given up with Escape and then leaves no trace.
 */
public final class Gestures {

    private final Situation here;
    private final Keyboard keyboard;
    private Activity activity;
    private @Nullable Pointer pointer;

    public Gestures(Composition composition, CanvasListener listener, Surface surface) {
        here = new Situation(composition, listener, surface);
        keyboard = new Keyboard(here);
        activity = here.rest();
    }

    /** The drawing has changed. A gesture goes on if all it concerns is still there, else it is given up. */
    public void show(Composition composition) {
        here.composition = composition;
        here.findSelection();
        Feedback feedback = activity.feedback();
        boolean lost = feedback.dragged().stream().anyMatch(id -> !here.isThere(id))
                || (feedback.hidden() != null && !here.isThere(feedback.hidden()));
        if (lost) {
            activity = activity.cancelled();
        }
        if (activity instanceof Resting) {
            activity = here.rest(pointer);
        }
    }

    public void use(Tool tool) {
        interrupt();
        here.tool = tool;
        activity = here.rest(pointer);
    }

    public Tool tool() {
        return here.tool;
    }

    /** The kinds of reference that Tab goes through; the first is what is drawn without a tool. */
    public void offer(List<Tool> links) {
        if (links.isEmpty()) {
            throw new IllegalArgumentException("no kind of reference is offered");
        }
        here.links = List.copyOf(links);
    }

    /** True in Sketch, false in Run. */
    public void setEditable(boolean editable) {
        if (here.editable != editable) {
            interrupt();
            here.editable = editable;
        }
    }

    private void endNudging() {
        if (activity instanceof Nudging) {
            interrupt();
        }
    }

    /** The activity is over before the listener hears of it: what the listener shows must not end it a second time. */
    private void interrupt() {
        Activity over = activity;
        activity = here.rest(pointer);
        over.interrupted();
    }

    public Set<String> selection() {
        return here.selection();
    }

    /** Selects without telling the listener; what is not there is left out. */
    public void setSelection(Set<String> ids) {
        here.setSelection(ids);
    }

    public Feedback feedback() {
        return activity.feedback();
    }

    public void press(Pointer at) {
        pointer = at;
        endNudging();
        activity = activity.pressed(at);
    }

    public void drag(Pointer at) {
        pointer = at;
        endNudging();
        activity = activity.dragged(at);
    }

    public void release(Pointer at) {
        pointer = at;
        endNudging();
        activity = activity.released(at);
    }

    public void move(Pointer at) {
        pointer = at;
        activity = activity.moved(at);
    }

    /** The pointer has left the canvas. */
    public void leave() {
        pointer = null;
        if (activity instanceof Resting) {
            if (activity.feedback().hovered() != null) {
                here.listener.hovered(null);
            }
            activity = here.rest();
        }
    }

    /** The keyboard's attention went elsewhere: what was done with keys is done. */
    public void blur() {
        here.weakHeld = false;
        endNudging();
    }

    /** The second click of two; comes after the second release. */
    public void doubleClick(Pointer at) {
        if (at.button() != Button.PRIMARY
                || here.tool.act() != Tool.Act.SELECT
                || at.held().space()) {
            return;
        }
        Hit hit = here.under(at);
        if (hit.id().isEmpty() && here.boxUnder(at.at()) == null) {
            if (here.editable) {
                here.listener.createAt(Tool.OBJECT, Snap.toGrid(at.at()));
            } else {
                here.surface.say(Sentences.NOTHING_IS_DRAWN_IN_RUN);
            }
        } else {
            open(hit, at);
        }
    }

    private void open(Hit hit, Pointer at) {
        Box box = here.composition.box(hit.id());
        if (box == null && here.composition.arrow(hit.id()) == null) {
            return;
        }
        if (box == null || !here.editable) {
            here.listener.activated(hit.id());
        } else {
            here.surface.edit(box.id(), Ports.under(box, at.at()).row());
        }
    }

    /** True if the key meant something here and should go no further. */
    public boolean keyPressed(Key key, Modifiers held) {
        if (keyboard.view(key, held)) {
            return true;
        }
        if (key == Key.W && !held.control()) {
            // Not consumed: the window may choose the weak tool by it, which comes to the same.
            here.weakHeld = true;
            return false;
        }
        if (key.isArrow() && !held.alt() && here.editable && nudge(key, held)) {
            return true;
        }
        endNudging();
        if (!(activity instanceof Resting)) {
            return keyDuringGesture(key);
        }
        return keyboard.press(key, held, pointer);
    }

    private boolean keyDuringGesture(Key key) {
        if (key == Key.ESCAPE) {
            activity = activity.cancelled();
            return true;
        }
        if (key == Key.TAB) {
            activity.cycle();
        }
        return true;
    }

    private boolean nudge(Key key, Modifiers held) {
        if (activity instanceof Nudging nudging) {
            nudging.by(key, held);
            return true;
        }
        Set<String> boxes = here.selectedBoxes();
        if (!(activity instanceof Resting) || boxes.isEmpty()) {
            return false;
        }
        activity = new Nudging(here, boxes).by(key, held);
        return true;
    }

    public void keyReleased(Key key) {
        if (key == Key.W) {
            here.weakHeld = false;
        }
        if (key.isArrow()) {
            endNudging();
        }
    }
}
