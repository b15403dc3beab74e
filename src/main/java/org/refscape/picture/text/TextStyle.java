package org.refscape.picture.text;

/** A face at a size. */
public record TextStyle(Face face, double size) {

    public TextStyle {
        if (!(size > 0)) {
            throw new IllegalArgumentException("text of size " + size);
        }
    }
}
