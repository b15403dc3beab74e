package org.refscape.desktop.gesture;

/** The buttons of a pointing device. */
public enum Button {
    NONE,
    PRIMARY,
    MIDDLE,
    SECONDARY
}
