package org.refscape.picture;

/**
 * A variable or another root: a tag with a point.
 *
 * @param id stays the same for as long as the variable exists
 * @param facing where its point shows
 * @param removed true just after its removal: struck out
 */
public record Tag(String id, String name, Sort sort, Facing facing, boolean removed) {

    /** What kind of root it is. */
    public enum Sort {
        VARIABLE,
        /** A registry, a frame, a thread: something of the runtime's that holds objects. */
        RUNTIME
    }

    /** Where the point of a tag shows. */
    public enum Facing {
        /** Toward what the variable refers to. */
        TARGET,
        LEFT,
        RIGHT
    }

    public static Tag variable(String id, String name) {
        return new Tag(id, name, Sort.VARIABLE, Facing.TARGET, false);
    }

    public static Tag runtime(String id, String name) {
        return new Tag(id, name, Sort.RUNTIME, Facing.TARGET, false);
    }

    public Tag withRemoved(boolean changed) {
        return new Tag(id, name, sort, facing, changed);
    }
}
