package org.refscape.picture;

/**
 * What the runtime has just done about a thing and what would not be seen otherwise, told in a bubble beside it.
 *
 * @param id unlike that of any other item
 * @param at the card, the row of a card, or the tag
 * @param title the class of an exception, such as {@code TypeError}, or what is called
 * @param message what the exception says; may be empty
 */
public record Remark(String id, Port at, Sort sort, String title, String message) {

    /** What a remark is about. */
    public enum Sort {
        /** An attempt that the runtime has refused. */
        REFUSED,
        /** A function of the program that the runtime is calling. */
        CALLED
    }

    /** A remark on a refused attempt. */
    public static Remark refusal(String id, Port at, String exception, String message) {
        return new Remark(id, at, Sort.REFUSED, exception, message);
    }

    /** A remark on what calls that function. */
    public static Remark calling(String id, Port at, String function) {
        return new Remark(id, at, Sort.CALLED, "calls " + function + " now", "");
    }

    public boolean isRefusal() {
        return sort == Sort.REFUSED;
    }
}
