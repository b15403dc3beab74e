package org.refscape.scene;

import java.util.Locale;

/**
 * Something that could not be done, as a person should read it.
 *
 * @param where the place: a file and line, an object, a reference
 * @param what what is wrong there
 * @param tryThis what to do about it; may be empty
 */
public record Problem(String where, String what, String tryThis) {

    /** One line: place, cause, next move. */
    public String sentence() {
        String start = where.isEmpty()
                ? what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)
                : where + ": " + what;
        return tryThis.isEmpty() ? start + "." : start + ". " + tryThis + ".";
    }
}
