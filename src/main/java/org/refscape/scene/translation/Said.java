package org.refscape.scene.translation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Path;

/**
 * What becomes of one action in the words of another runtime.
 *
 * @param actions what is done there
 * @param without what is done instead if the person wants the nearest equivalent left out
 * @param inPlace what is done after that, in the words of the program: the body of a function that cannot be called
 * @param locals the variables that go when that is done, or when an exception has left it
 * @param treatment whether this is the nearest equivalent or leaves something out; null if it is simply the same
 * @param sentence what cannot be said there, and what is done about it; empty if it is simply the same
 */
record Said(
        List<Action> actions,
        List<Action> without,
        List<Action> inPlace,
        List<Path> locals,
        @Nullable Treatment treatment,
        String sentence) {
    Said {
        actions = List.copyOf(actions);
        without = List.copyOf(without);
        inPlace = List.copyOf(inPlace);
        locals = List.copyOf(locals);
    }

    Said(List<Action> actions, List<Action> without, @Nullable Treatment treatment, String sentence) {
        this(actions, without, List.of(), List.of(), treatment, sentence);
    }

    /** What a function does is done where it is called, each action still to be said in that runtime's words; then its locals go. */
    static Said inPlace(String sentence, List<Action> actions, List<Path> locals) {
        return new Said(List.of(), List.of(), actions, locals, Treatment.NEAREST, sentence);
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

    /** The same, with those actions before and after it. */
    Said between(List<Action> before, List<Action> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return this;
        }
        return new Said(
                around(before, actions, after),
                without.isEmpty() ? without : around(before, without, after),
                inPlace,
                locals,
                treatment,
                sentence);
    }

    private static List<Action> around(List<Action> before, List<Action> actions, List<Action> after) {
        return Stream.of(before, actions, after).flatMap(List::stream).toList();
    }

    /** The same; leaving out the nearest equivalent leaves these. */
    Said without(Action... instead) {
        return new Said(actions, List.of(instead), inPlace, locals, treatment, sentence);
    }
}
