package org.refscape.analysis;

import java.util.Optional;
import org.refscape.heap.Reference;
import org.refscape.heap.Value;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/**
 * A strong reference that a step took away.
 *
 * @param holder the id of its holder
 * @param position where it stood in the holder's list
 * @param reference what it was
 * @param after what stands there now, if something does
 */
record Loss(int holder, int position, Reference reference, Optional<Value> after) {

    /** The strong reference that the step takes away, if it does. */
    static Optional<Loss> of(Step step) {
        return step.match(new Finder());
    }

    /** The same, if that reference led to the object. */
    static Optional<Loss> of(Step step, int object) {
        return of(step).filter(loss -> loss.reference.leadsTo(object));
    }

    private static final class Finder extends SomeCases<Optional<Loss>> {
        @Override
        protected Optional<Loss> otherwise(Step step) {
            return Optional.empty();
        }

        @Override
        public Optional<Loss> referenceCut(Step.ReferenceCut step) {
            return loss(new Loss(step.holder(), step.index(), step.reference(), Optional.empty()));
        }

        @Override
        public Optional<Loss> referenceChanged(Step.ReferenceChanged step) {
            boolean same = step.to().target().equals(step.from().target())
                    && step.to().strength().keepsAlive();
            Loss loss = new Loss(
                    step.holder(),
                    step.index(),
                    step.from(),
                    Optional.of(step.to().target()));
            return same ? Optional.empty() : loss(loss);
        }

        private static Optional<Loss> loss(Loss loss) {
            boolean held = loss.reference.strength().keepsAlive() && loss.reference.targetIndex() >= 0;
            return held ? Optional.of(loss) : Optional.empty();
        }
    }
}
