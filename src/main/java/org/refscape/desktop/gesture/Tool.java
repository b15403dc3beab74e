package org.refscape.desktop.gesture;

import org.refscape.heap.Strength;

/**
 * What the pointer does. A value rather than a list of constants, because which containers and strengths there are
 * depends on the runtime.
 *
 * @param kind a word for what it makes, such as {@code object}, {@code dict} or {@code weak}; told to the listener and shown
 * @param strength how a reference made with it holds; {@code STRONG} for tools that make none
 * @param callback true if a reference made with it calls back
 */
public record Tool(Act act, String kind, Strength strength, boolean callback) {

    /** The sorts of tool. */
    public enum Act {
        SELECT,
        /** Makes what its kind says where one clicks. */
        CREATE,
        /** Makes references. */
        CONNECT,
        ERASE
    }

    public static final Tool SELECT = new Tool(Act.SELECT, "select", Strength.STRONG, false);
    public static final Tool ERASE = new Tool(Act.ERASE, "erase", Strength.STRONG, false);
    public static final Tool OBJECT = create("object");
    public static final Tool VARIABLE = create("variable");
    public static final Tool LIST = create("list");
    public static final Tool DICT = create("dict");
    public static final Tool STRONG = connect("strong", Strength.STRONG, false);
    public static final Tool WEAK = connect("weak", Strength.WEAK, false);
    public static final Tool WEAK_CALLBACK = connect("weak with callback", Strength.WEAK, true);

    public static Tool create(String kind) {
        return new Tool(Act.CREATE, kind, Strength.STRONG, false);
    }

    public static Tool connect(String kind, Strength strength, boolean callback) {
        return new Tool(Act.CONNECT, kind, strength, callback);
    }
}
