package org.refscape.scene.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;

/**
 * What becomes of one action in the words of another runtime.
 *
 * @param actions what is done there
 * @param without what is done instead if the person wants the nearest equivalent left out
 * @param treatment whether this is the nearest equivalent or leaves something out; null if it is simply the same
 * @param sentence what cannot be said there, and what is done about it; empty if it is simply the same
 */
record Said(List<Action> actions, List<Action> without, @Nullable Treatment treatment, String sentence) {
    Said {
        actions = List.copyOf(actions);
        without = List.copyOf(without);
    }

    /** The same in that runtime's words. */
    static Said same(Action... actions) {
        return new Said(List.of(actions), List.of(), null, "");
    }

    /** What comes nearest. */
    static Said nearest(String sentence, Action... actions) {
        return new Said(List.of(actions), List.of(), Treatment.NEAREST, sentence);
    }

    /** Nothing there comes near. */
    static Said leftOut(String sentence) {
        return new Said(List.of(), List.of(), Treatment.LEFT_OUT, sentence);
    }

    /** A part of it is left out, or what is done has no effect. */
    static Said partly(String sentence, Action... actions) {
        return new Said(List.of(actions), List.of(), Treatment.LEFT_OUT, sentence);
    }

    /** The same; leaving out the nearest equivalent leaves these. */
    Said without(Action... instead) {
        return new Said(actions, List.of(instead), treatment, sentence);
    }
}
