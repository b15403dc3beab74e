package org.refscape.analysis;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Heap;
import org.refscape.step.Step;
import org.refscape.step.Step.DeathCause;

/**
 * Why an object died, told from the steps of a run.
 *
 * @param cause whether its count fell to zero or a collection found it unreachable
 * @param step the number of the step that brought it about: the one that took away its last strong reference, or the one that made it garbage;
 *     the decision itself, if that did not happen among these steps
 * @param decided the number of the step in which its end was decided
 * @param sentence the reason in plain words
 */
public record WhyDied(DeathCause cause, int step, int decided, String sentence) {

    /**
     * Explains the object's death.
     *
     * @param steps what happened, in order; it may have begun long before the death
     * @param before the heap before the first of them
     * @param object its id
     * @return nothing, if it did not die in these steps
     */
    public static Optional<WhyDied> of(List<Step> steps, Heap before, int object) {
        return Death.of(steps, before, object)
                .map(death -> death.cause() == DeathCause.COUNT_ZERO
                        ? new DeathByCount(steps, before, object, death.step()).explain()
                        : new DeathByCollection(steps, before, object, death.step()).explain());
    }
}
