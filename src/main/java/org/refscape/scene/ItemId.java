package org.refscape.scene;

/** The ids by which drawing, picture and canvas speak of the same thing. */
public final class ItemId {
    private ItemId() {}

    /** The card of the object with that name. */
    public static String object(String name) {
        return "o:" + name;
    }

    /** The tag of the variable with that name. */
    public static String variable(String name) {
        return "v:" + name;
    }

    /** The reference of a drawing at that position of its holder. */
    public static String reference(String holder, int index) {
        return object(holder) + ">" + index;
    }

    /** The reference of a drawing that the variable with that name is. */
    public static String variableReference(String variable) {
        return variable(variable) + ">";
    }

    public static boolean isObject(String id) {
        return id.startsWith("o:");
    }

    public static boolean isVariable(String id) {
        return id.startsWith("v:");
    }

    /** The name in an id of an object or variable. */
    public static String name(String id) {
        return id.substring(2);
    }
}
