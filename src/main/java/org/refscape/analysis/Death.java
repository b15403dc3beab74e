package org.refscape.analysis;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.Mark;
import org.refscape.heap.WorkingHeap;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;
import org.refscape.step.Step.DeathCause;

/**
 * When, among some steps, an object's end was decided for good.
 *
 * @param step the number of that step
 * @param cause by what
 */
record Death(int step, DeathCause cause) {

    /** The last decision that was not taken back. */
    static Optional<Death> of(List<Step> steps, Heap before, int object) {
        Finder finder = new Finder(object);
        for (int i = 0; i < steps.size(); i++) {
            finder.at = i;
            finder.found = steps.get(i).match(finder);
        }
        return finder.found.map(death -> death.knowingTheCollection(steps, before, object));
    }

    /** What a collector tears down falls by its count in the end, but the collector had decided it. */
    private Death knowingTheCollection(List<Step> steps, Heap before, int object) {
        boolean condemned = cause == DeathCause.COUNT_ZERO && isCondemned(heapAt(steps, before, step), object);
        return condemned ? new Death(step, DeathCause.UNREACHABLE) : this;
    }

    private static boolean isCondemned(Heap heap, int object) {
        Examination examination = heap.examination();
        if (examination == null) {
            return false;
        }
        for (int i = 0; i < examination.objects().size(); i++) {
            if (examination.objects().get(i) == object) {
                return examination.marks().get(i) == Mark.UNREACHABLE;
            }
        }
        return false;
    }

    /** The heap after the first that many steps. */
    static WorkingHeap heapAt(List<Step> steps, Heap before, int done) {
        WorkingHeap heap = before.fork();
        for (int i = 0; i < done; i++) {
            steps.get(i).apply(heap);
        }
        return heap;
    }

    /** Answers, step by step, what is known so far. */
    private static final class Finder extends SomeCases<Optional<Death>> {
        private final int object;
        private int at;
        private Optional<Death> found = Optional.empty();

        Finder(int object) {
            this.object = object;
        }

        @Override
        protected Optional<Death> otherwise(Step step) {
            return found;
        }

        @Override
        public Optional<Death> dying(Step.Dying step) {
            return step.object() == object ? Optional.of(new Death(at, step.cause())) : found;
        }

        @Override
        public Optional<Death> saved(Step.Saved step) {
            return step.object() == object ? Optional.empty() : found;
        }

        /** Some things, such as the weak variables of Swift, have no end to decide about: they just go with their last holder. */
        @Override
        public Optional<Death> freed(Step.Freed step) {
            boolean sudden = step.object() == object && found.isEmpty();
            return sudden ? Optional.of(new Death(at, DeathCause.COUNT_ZERO)) : found;
        }

        @Override
        public Optional<Death> reclaimed(Step.Reclaimed step) {
            return step.objects().contains(object) ? Optional.of(new Death(at, DeathCause.UNREACHABLE)) : found;
        }
    }
}
