package org.refscape.desktop.canvas;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.Button;
import org.refscape.desktop.gesture.CursorShape;
import org.refscape.desktop.gesture.Gestures;
import org.refscape.desktop.gesture.Key;
import org.refscape.desktop.gesture.Modifiers;
import org.refscape.desktop.gesture.Pointer;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.shape.Point;

/** Tells the gestures what JavaFX reports. Knows nothing of what it means. */
final class PointerInput {

    /** JavaFX reports one notch of a wheel as so many pixels. */
    private static final double NOTCH = 40;

    private static final double ZOOM_PER_NOTCH = 1.2;

    /** What the input is for. */
    interface Host {
        Viewport viewport();

        void panBy(double dx, double dy);

        void zoomAt(double factor, double x, double y);

        /** Something may look different now. */
        void refresh();

        void focus();
    }

    private final Host host;
    private final Gestures gestures;
    private boolean space;
    private boolean touchpad;
    private Point last = Point.ORIGIN;
    private @Nullable Pointer pointer;

    PointerInput(PictureCanvas canvas, Gestures gestures, Host host) {
        this.host = host;
        this.gestures = gestures;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> then(() -> gestures.drag(pointer(event)), event));
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> then(() -> gestures.release(pointer(event)), event));
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> then(() -> gestures.move(pointer(event)), event));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> exited());
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.addEventHandler(ScrollEvent.SCROLL_STARTED, event -> touchpad = true);
        canvas.addEventHandler(ScrollEvent.SCROLL_FINISHED, event -> touchpad = false);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        canvas.focusedProperty().addListener((property, old, focused) -> focused(focused));
    }

    /** Where the pointer was last, on the canvas. */
    Point last() {
        return last;
    }

    /** The drawing was shifted or zoomed under a pointer that did not move. */
    void viewportChanged() {
        if (pointer != null && pointer.button() == Button.NONE) {
            Viewport viewport = host.viewport();
            pointer = new Pointer(
                    viewport.toDrawing(last.x(), last.y()),
                    pointer.screen(),
                    viewport.scale(),
                    Button.NONE,
                    pointer.held());
            gestures.move(pointer);
        }
    }

    private void then(Runnable action, MouseEvent event) {
        action.run();
        event.consume();
        host.refresh();
    }

    private void pressed(MouseEvent event) {
        host.focus();
        then(() -> gestures.press(pointer(event)), event);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            then(() -> gestures.doubleClick(pointer(event)), event);
        }
    }

    private void exited() {
        pointer = null;
        gestures.leave();
        host.refresh();
    }

    private void focused(boolean focused) {
        if (!focused) {
            space = false;
            gestures.blur();
        }
        host.refresh();
    }

    private Pointer pointer(MouseEvent event) {
        last = new Point(event.getX(), event.getY());
        Viewport viewport = host.viewport();
        Modifiers held = new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), space);
        Point screen = new Point(event.getScreenX(), event.getScreenY());
        pointer = new Pointer(
                viewport.toDrawing(event.getX(), event.getY()),
                screen,
                viewport.scale(),
                button(event.getButton()),
                held);
        return pointer;
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Button.PRIMARY;
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            default -> Button.NONE;
        };
    }

    /** A wheel zooms, two fingers on a touchpad pan; Ctrl makes both zoom, Shift makes both pan. */
    private void scrolled(ScrollEvent event) {
        boolean fingers = touchpad || event.isInertia() || event.getTouchCount() > 0;
        boolean zooms = event.isShortcutDown() || (!fingers && !event.isShiftDown() && event.getDeltaX() == 0);
        if (zooms) {
            double factor = Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / NOTCH);
            host.zoomAt(factor, event.getX(), event.getY());
        } else {
            host.panBy(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        host.zoomAt(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            space = true;
            event.consume();
        }
        Key key = key(event);
        if (key != null && gestures.keyPressed(key, held(event))) {
            event.consume();
        }
        host.refresh();
    }

    private void keyReleased(KeyEvent event) {
        space &= event.getCode() != KeyCode.SPACE;
        Key key = key(event);
        if (key != null) {
            gestures.keyReleased(key);
        }
        host.refresh();
    }

    private Modifiers held(KeyEvent event) {
        return new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), space);
    }

    private static @Nullable Key key(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> Key.LEFT;
            case RIGHT, KP_RIGHT -> Key.RIGHT;
            case UP, KP_UP -> Key.UP;
            case DOWN, KP_DOWN -> Key.DOWN;
            case ENTER -> Key.ENTER;
            case ESCAPE -> Key.ESCAPE;
            case TAB -> Key.TAB;
            case DELETE, BACK_SPACE -> Key.DELETE;
            case F2 -> Key.RENAME;
            case F10 -> event.isShiftDown() ? Key.MENU : null;
            case CONTEXT_MENU -> Key.MENU;
            case HOME -> Key.HOME;
            case DIGIT0, NUMPAD0 -> Key.ZERO;
            case DIGIT1, NUMPAD1 -> Key.ONE;
            case PLUS, EQUALS, ADD -> Key.PLUS;
            case MINUS, SUBTRACT -> Key.MINUS;
            case A -> Key.A;
            case F -> Key.F;
            case N -> Key.N;
            case V -> Key.V;
            case W -> Key.W;
            case X -> Key.X;
            default -> null;
        };
    }

    static Cursor cursor(CursorShape shape) {
        return switch (shape) {
            case ARROW -> Cursor.DEFAULT;
            case MOVE -> Cursor.MOVE;
            case CROSS -> Cursor.CROSSHAIR;
            case OPEN_HAND -> Cursor.OPEN_HAND;
            case CLOSED_HAND -> Cursor.CLOSED_HAND;
            case HAND -> Cursor.HAND;
        };
    }
}
