package org.refscape.runtime;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.heap.Heap;

/**
 * Imitates one real runtime. An object of this type is a value: all that a run depends on is in the heap, the definitions and the
 * action, so any moment of any timeline can be continued.
 */
public interface ImitatedRuntime {

    /** What it imitates, with the version: {@code CPython 3.13}. */
    String name();

    /** A heap as it is when a program starts: the roots exist and hold nothing. */
    Heap start(Definitions definitions);

    /**
     * Does the action. An action that the real runtime refuses gives a run that ends with {@link org.refscape.step.Step.Raised};
     * what it had done before stays done, as in the real runtime.
     */
    Run perform(Heap before, Action action, Definitions definitions);

    /** True if an error has ended the program at that moment, so that nothing more of it runs. */
    default boolean hasEnded(Heap moment) {
        return false;
    }

    /** Why this runtime cannot do that action at all, as a sentence, or an empty text if it can. */
    String refusal(Action action);

    /** What a program calls to have garbage cycles reclaimed, {@code gc.collect()} for example; empty if nothing ever reclaims them. */
    default String collectorCall() {
        return "";
    }

    /** What the collector knows and how it is set at that moment, in its own words; empty where there is nothing to tell. */
    default List<Fact> collector(Heap moment) {
        return List.of();
    }

    /** A small fact: what it is, and how it is. */
    record Fact(String name, String value) {}

    /** The word of its language for no object. */
    default String nothing() {
        return "None";
    }
}
