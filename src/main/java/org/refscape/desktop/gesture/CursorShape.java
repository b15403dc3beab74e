package org.refscape.desktop.gesture;

/** How the mouse pointer should look. */
public enum CursorShape {
    ARROW,
    MOVE,
    CROSS,
    OPEN_HAND,
    CLOSED_HAND,
    HAND
}
