package org.refscape.desktop.gesture;

/** The keys that mean something on the canvas. All others are left to the window. */
public enum Key {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1),
    ENTER,
    ESCAPE,
    TAB,
    DELETE,
    RENAME,
    MENU,
    HOME,
    ZERO,
    ONE,
    PLUS,
    MINUS,
    A,
    F,
    N,
    V,
    W,
    X;

    private final int dx;
    private final int dy;

    Key() {
        this(0, 0);
    }

    Key(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    boolean isArrow() {
        return dx != 0 || dy != 0;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }
}
