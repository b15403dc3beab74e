package org.refscape.scene;

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
        String start = where.isEmpty() ? what : where + ": " + what;
        return tryThis.isEmpty() ? start + "." : start + ". " + tryThis + ".";
    }
}
