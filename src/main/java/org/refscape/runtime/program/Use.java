package org.refscape.runtime.program;

/**
 * What a program is about to do with the object at a path; languages name it in their complaints.
 *
 * @param sort what it is
 * @param name the field, or the method in the language's own words
 */
public record Use(Sort sort, String name) {

    /** The sorts of use. */
    public enum Sort {
        /** Reading a part of it. */
        READ,
        /** Storing into a part of it. */
        STORE,
        /** Removing a part of it. */
        REMOVE,
        /** Calling a method of it. */
        CALL
    }

    /** Calling that method. */
    public static Use call(String method) {
        return new Use(Sort.CALL, method);
    }
}
