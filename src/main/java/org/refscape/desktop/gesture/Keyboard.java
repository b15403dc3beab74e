package org.refscape.desktop.gesture;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Port;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.shape.Point;

/** What the keys mean while nothing is dragged. A key that means nothing here is left to the window. */
final class Keyboard {

    private static final double PAN = 60;
    private static final double ZOOM = 1.2;

    private final Situation here;
    private final Walk walk;

    Keyboard(Situation here) {
        this.here = here;
        this.walk = new Walk(here);
    }

    /** Those that concern the view only; they work during a drag as well. */
    boolean view(Key key, Modifiers held) {
        return switch (key) {
            case HOME -> done(here.surface::fit);
            case F -> !held.control() && !held.alt() && done(here.surface::fit);
            case ZERO -> held.control() && done(held.shift() ? here.surface::fitSelection : here.surface::fit);
            case ONE -> held.control() && done(() -> here.surface.zoomTo(1));
            case PLUS -> held.control() && done(() -> here.surface.zoomBy(ZOOM));
            case MINUS -> held.control() && done(() -> here.surface.zoomBy(1 / ZOOM));
            default -> false;
        };
    }

    boolean press(Key key, Modifiers held, @Nullable Pointer pointer) {
        return switch (key) {
            case ESCAPE -> escape();
            case TAB -> !held.control() && walk.tab(held.shift());
            case LEFT, RIGHT -> held.alt() ? walk.along(key) : here.editable && pan(key, held);
            case UP, DOWN -> held.alt() ? walk.along(key) : pan(key, held);
            case DELETE -> onSelection(() -> Removal.erase(here, here.selection()));
            case X -> plain(held, () -> !here.editable && onSelection(() -> Removal.drop(here, here.selection())));
            case A -> held.control() && done(this::selectAll);
            case N -> plain(held, () -> create(Tool.OBJECT, pointer));
            case V -> plain(held, () -> create(Tool.VARIABLE, pointer));
            case ENTER, RENAME -> act(key);
            case MENU -> done(this::menu);
            default -> false;
        };
    }

    private static boolean plain(Modifiers held, BooleanSupplier action) {
        return !held.control() && !held.alt() && action.getAsBoolean();
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private boolean onSelection(Runnable action) {
        return !here.selection().isEmpty() && done(action);
    }

    private boolean escape() {
        if (here.tool.act() != Tool.Act.SELECT) {
            return done(here.listener::toolPutAway);
        }
        return here.hasSelection() && done(() -> here.select(Set.of()));
    }

    private boolean pan(Key key, Modifiers held) {
        double step = held.shift() ? 5 * PAN : PAN;
        return done(() -> here.surface.panBy(-key.dx() * step, -key.dy() * step));
    }

    private void selectAll() {
        here.select(Stream.concat(
                        here.boxes().map(Box::id),
                        here.composition.arrows().stream().map(ArrowLine::id))
                .toList());
    }

    private boolean create(Tool tool, @Nullable Pointer pointer) {
        if (!here.editable) {
            return done(() -> here.surface.say(Sentences.NOTHING_IS_DRAWN_IN_RUN));
        }
        Point at = pointer == null ? here.surface.middle() : pointer.at();
        return done(() -> here.listener.createAt(tool, Snap.toGrid(at)));
    }

    private boolean act(Key key) {
        String id = walk.only();
        if (id == null) {
            return false;
        }
        boolean hasName = here.composition.box(id) != null;
        if (hasName && here.editable) {
            return done(() -> here.surface.edit(id, CanvasListener.HEADER));
        }
        ArrowLine line = here.composition.arrow(id);
        if (line != null && here.editable && key == Key.RENAME) {
            Port from = line.arrow().from();
            return done(() -> here.surface.edit(from.holder(), from.row()));
        }
        if (hasName && key == Key.RENAME) {
            return done(() -> here.surface.say(Sentences.NOTHING_IS_DRAWN_IN_RUN));
        }
        return done(() -> here.listener.activated(id));
    }

    private void menu() {
        Point at = Point.ORIGIN;
        for (String id : here.selection()) {
            Box box = here.composition.box(id);
            ArrowLine line = here.composition.arrow(id);
            at = box != null ? box.rect().center() : line != null ? line.curve().along(0.5) : at;
        }
        Point screen = here.surface.onScreen(at);
        here.listener.contextMenu(here.selection(), screen.x(), screen.y());
    }
}
