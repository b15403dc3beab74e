package org.refscape.picture.painting;

/** Which part of a text stands at the given place. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
