package org.refscape.desktop.session;

/** What a person's acts mean. */
public enum Mode {
    /** The drawing is edited; nothing dies. */
    SKETCH,
    /** The program acts; what follows is computed and played. */
    RUN
}
