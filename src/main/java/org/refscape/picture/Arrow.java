package org.refscape.picture;

import org.jspecify.annotations.Nullable;
import org.refscape.heap.Strength;

/**
 * A reference.
 *
 * @param id stays the same for as long as the reference exists
 * @param target the id of a card, or null for one that leads to nothing any more and ends in a {@code None} pill
 * @param callback true if someone is told when the target dies: drawn as a small clock at the start
 * @param label a text along the arrow; usually empty, since the row names it
 * @param wave true while a marking passes along it
 */
public record Arrow(
        String id,
        Port from,
        @Nullable String target,
        Strength strength,
        boolean callback,
        Condition condition,
        String label,
        boolean wave) {

    /** What has just happened to a reference. */
    public enum Condition {
        STANDING,
        JUST_MADE,
        /** Removed by this very step: dotted, with a cross in a circle. */
        CUT,
        /** Its target is gone or going: ends in a {@code None} pill. */
        CLEARED
    }

    public Arrow {
        if (target == null && condition != Condition.CLEARED) {
            throw new IllegalArgumentException("arrow " + id + " leads nowhere but is " + condition);
        }
    }

    public static Arrow of(String id, Port from, String target, Strength strength) {
        return new Arrow(id, from, target, strength, false, Condition.STANDING, "", false);
    }

    public static Arrow strong(String id, Port from, String target) {
        return of(id, from, target, Strength.STRONG);
    }

    public static Arrow weak(String id, Port from, String target) {
        return of(id, from, target, Strength.WEAK);
    }

    /** One whose target is no longer there. */
    public static Arrow cleared(String id, Port from, Strength strength) {
        return new Arrow(id, from, null, strength, false, Condition.CLEARED, "", false);
    }

    public Arrow withCallback(boolean changed) {
        return new Arrow(id, from, target, strength, changed, condition, label, wave);
    }

    public Arrow withCondition(Condition changed) {
        return new Arrow(id, from, target, strength, callback, changed, label, wave);
    }

    public Arrow withLabel(String changed) {
        return new Arrow(id, from, target, strength, callback, condition, changed, wave);
    }

    public Arrow withWave(boolean changed) {
        return new Arrow(id, from, target, strength, callback, condition, label, changed);
    }
}
