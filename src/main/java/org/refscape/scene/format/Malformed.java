package org.refscape.scene.format;

import java.io.Serial;

/**
 * What was read does not have the expected form. It never leaves the code that reads a file or a line: there it becomes a problem
 * value with the line added.
 */
public final class Malformed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String place;
    private final String tryThis;

    /**
     * A problem.
     *
     * @param place where, as a JSON pointer such as {@code /ops/3/to}; empty for the whole text
     * @param what a sentence
     * @param tryThis what to do about it, as a sentence
     */
    public Malformed(String place, String what, String tryThis) {
        super(what);
        this.place = place;
        this.tryThis = tryThis;
    }

    /** Where, as a JSON pointer; empty for the whole text. */
    public String place() {
        return place;
    }

    /** What is wrong, as a sentence. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What to do about it, as a sentence. */
    public String tryThis() {
        return tryThis;
    }
}
