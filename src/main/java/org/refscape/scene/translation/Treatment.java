package org.refscape.scene.translation;

/** What is done about something that a runtime cannot say as it was drawn. */
public enum Treatment {
    /** What comes nearest is played instead. */
    NEAREST,
    /** It, or a part of it, is not played. */
    LEFT_OUT;

    /** The small mark that an item wears. */
    public String mark() {
        return this == NEAREST ? "≈" : "∅";
    }
}
