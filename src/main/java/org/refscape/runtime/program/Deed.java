package org.refscape.runtime.program;

import java.util.function.Consumer;

/**
 * What a runtime does for one action, or why it cannot do it at all. One match over the actions answers both questions, so that
 * the two answers never disagree.
 *
 * @param refusal a sentence, or an empty text if the action can be done
 * @param work what is done
 * @param <M> the machine that it is done on
 */
public record Deed<M>(String refusal, Consumer<M> work) {

    /** It can be done, and this does it. */
    public static <M> Deed<M> of(Consumer<M> work) {
        return new Deed<>("", work);
    }

    /** It cannot be done at all. */
    public static <M> Deed<M> refused(String why) {
        return new Deed<>(why, machine -> {
            throw new IllegalArgumentException(why);
        });
    }

    /** Does it. Doing what is refused is a mistake of the caller. */
    public void on(M machine) {
        work.accept(machine);
    }
}
