package org.refscape.desktop.idiom;

import org.refscape.heap.Strength;

/**
 * A sort of reference that can be drawn.
 *
 * @param id names the tool that draws it
 * @param key the key of the tool
 * @param name what people call it: {@code weak reference}
 * @param code how a program says it; the same as the name where there is no class for it
 * @param callback true if it calls a function when its target dies
 */
public record Arrow(String id, String key, String name, String code, Strength strength, boolean callback) {

    static Arrow strong() {
        return new Arrow("strong", "S", "strong reference", "=", Strength.STRONG, false);
    }

    static Arrow weak(String code) {
        return new Arrow("weak", "W", "weak reference", code, Strength.WEAK, false);
    }
}
