package org.refscape.desktop.gesture;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The drawing is shifted under the pointer; or, if the pointer stays where it was, a menu is asked for. */
final class Panning implements Activity {

    private static final double STILL = 4;

    private final Situation here;
    private final Pointer first;
    private final @Nullable Set<String> menuFor;
    private Pointer last;
    private boolean moving;

    /**
     * @param menuFor what the menu is about if it comes to that, or null for no menu; with items under it, the right button does
     *     not pan
     */
    Panning(Situation here, Pointer first, @Nullable Set<String> menuFor) {
        this.here = here;
        this.first = first;
        this.last = first;
        this.menuFor = menuFor;
    }

    private boolean isMenuOnly() {
        return menuFor != null && !menuFor.isEmpty();
    }

    @Override
    public Activity dragged(Pointer pointer) {
        moving |= !isMenuOnly() && pointer.pixelsFrom(first) >= STILL;
        if (moving) {
            here.surface.panBy(
                    pointer.screen().x() - last.screen().x(),
                    pointer.screen().y() - last.screen().y());
            last = pointer;
        }
        return this;
    }

    @Override
    public Activity released(Pointer pointer) {
        if (!moving && menuFor != null) {
            here.listener.contextMenu(
                    menuFor, pointer.screen().x(), pointer.screen().y());
        }
        return here.rest(pointer);
    }

    @Override
    public Activity cancelled() {
        return here.rest();
    }

    @Override
    public Feedback feedback() {
        CursorShape cursor = isMenuOnly() ? CursorShape.ARROW : CursorShape.CLOSED_HAND;
        return Feedback.resting(here.selection(), cursor);
    }
}
