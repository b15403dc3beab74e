package org.refscape.desktop.gesture;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Port;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Hit;

/** Nothing is going on; the pointer hovers. Decides what a press begins. */
final class Resting implements Activity {

    private final Situation here;
    private @Nullable String hovered;
    private @Nullable Handle handle;
    private CursorShape cursor = CursorShape.ARROW;

    Resting(Situation here, @Nullable Pointer pointer) {
        this.here = here;
        if (pointer != null) {
            hover(pointer);
        }
    }

    @Override
    public Activity moved(Pointer pointer) {
        String before = hovered;
        hover(pointer);
        if (!Objects.equals(before, hovered)) {
            here.listener.hovered(hovered);
        }
        return this;
    }

    private void hover(Pointer pointer) {
        boolean onHandle = handle != null && handle.isAt(pointer);
        if (!onHandle) {
            String id = here.under(pointer).id();
            hovered = id.isEmpty() || !here.isThere(id) ? null : id;
            handle = here.tool.act() == Tool.Act.SELECT ? Handle.near(here, pointer, handle) : null;
        }
        cursor = cursorAt(pointer, onHandle);
    }

    private CursorShape cursorAt(Pointer pointer, boolean onHandle) {
        if (pointer.held().space()) {
            return CursorShape.OPEN_HAND;
        }
        if (onHandle || endUnder(pointer) != null || here.tool.act() == Tool.Act.CONNECT) {
            return CursorShape.CROSS;
        }
        if (here.tool.act() == Tool.Act.SELECT) {
            return hovered != null && here.composition.box(hovered) == null ? CursorShape.HAND : CursorShape.ARROW;
        }
        return here.tool.act() == Tool.Act.CREATE ? CursorShape.CROSS : CursorShape.HAND;
    }

    @Override
    public Activity pressed(Pointer pointer) {
        if (pointer.button() == Button.MIDDLE
                || (pointer.button() == Button.PRIMARY && pointer.held().space())) {
            return new Panning(here, pointer, null);
        }
        return pointer.button() == Button.SECONDARY ? pressedForMenu(pointer) : pressedPrimary(pointer);
    }

    private Activity pressedForMenu(Pointer pointer) {
        String id = here.under(pointer).id();
        if (!here.isThere(id)) {
            return new Panning(here, pointer, Set.of());
        }
        if (!here.selection().contains(id)) {
            here.select(Set.of(id));
        }
        return new Panning(here, pointer, here.selection());
    }

    private Activity pressedPrimary(Pointer pointer) {
        if (handle != null && handle.isAt(pointer)) {
            return new Connecting(here, handle.port(), here.link(), pointer);
        }
        Hit.OnArrowEnd end = endUnder(pointer);
        ArrowLine line = end == null ? null : here.composition.arrow(end.id());
        if (end != null && line != null) {
            return new Retargeting(here, line, end.end(), pointer);
        }
        return switch (here.tool.act()) {
            case SELECT -> pressedToSelect(pointer);
            case CONNECT -> pressedToConnect(pointer);
            case CREATE -> pressedToCreate(pointer);
            case ERASE -> pressedToErase(pointer);
        };
    }

    /** The end under the pointer of a reference that is selected, so that its handles show. */
    private Hit.@Nullable OnArrowEnd endUnder(Pointer pointer) {
        return ArrowEnds.at(here, pointer);
    }

    private Activity pressedToSelect(Pointer pointer) {
        Hit hit = here.under(pointer);
        if (!here.isThere(hit.id())) {
            return new Marquee(here, pointer);
        }
        Box box = here.boxUnder(pointer.at());
        Port port = box == null ? null : Ports.under(box, pointer.at());
        return new Pressed(here, pointer, hit.id(), box == null ? null : box.id(), port);
    }

    private Activity pressedToConnect(Pointer pointer) {
        Box box = here.boxUnder(pointer.at());
        if (box == null) {
            return new Marquee(here, pointer);
        }
        return new Connecting(here, Ports.under(box, pointer.at()), here.link(), pointer);
    }

    private Activity pressedToCreate(Pointer pointer) {
        if (!here.editable) {
            here.surface.say(Sentences.NOTHING_IS_DRAWN_IN_RUN);
            return this;
        }
        if (here.boxUnder(pointer.at()) != null) {
            return pressedToSelect(pointer);
        }
        here.listener.createAt(here.tool, Snap.toGrid(pointer.at()));
        return here.rest(pointer);
    }

    private Activity pressedToErase(Pointer pointer) {
        String id = here.under(pointer).id();
        if (here.isThere(id)) {
            Removal.of(here, Set.of(id));
        }
        return here.rest(pointer);
    }

    @Override
    public Activity dragged(Pointer pointer) {
        return this;
    }

    @Override
    public Activity released(Pointer pointer) {
        return moved(pointer);
    }

    @Override
    public Activity cancelled() {
        return this;
    }

    @Override
    public Feedback feedback() {
        return Feedback.resting(here.selection(), cursor).withHover(hovered, handle == null ? null : handle.center());
    }
}
