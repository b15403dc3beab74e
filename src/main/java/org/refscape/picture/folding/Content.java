package org.refscape.picture.folding;

import org.jspecify.annotations.Nullable;
import org.refscape.heap.Strength;
import org.refscape.picture.Arrow;

/**
 * What a place shows: a text, or a line to an object, or a line to nothing.
 *
 * @param text a plain value; empty if there is a line
 * @param target the object the line leads to, or -1
 * @param strength the strength of the line, or null if there is no line
 */
record Content(String text, int target, @Nullable Strength strength, boolean callback, Arrow.Condition condition) {

    static final Content NOTHING = text("");

    static Content text(String text) {
        return new Content(text, -1, null, false, Arrow.Condition.STANDING);
    }

    static Content line(int target, Strength strength) {
        return new Content("", target, strength, false, Arrow.Condition.STANDING);
    }

    static Content cleared(Strength strength, boolean callback) {
        return new Content("", -1, strength, callback, Arrow.Condition.CLEARED);
    }

    boolean isLine() {
        return strength != null;
    }

    Content with(Arrow.Condition changed) {
        return new Content(text, target, strength, callback, changed);
    }

    Content withCallback(boolean changed) {
        return new Content(text, target, strength, changed, condition);
    }
}
