package org.refscape.step;

import org.refscape.step.Step.AttributeLearnt;
import org.refscape.step.Step.Born;
import org.refscape.step.Step.CallBegan;
import org.refscape.step.Step.CallEnded;
import org.refscape.step.Step.CountChanged;
import org.refscape.step.Step.Dying;
import org.refscape.step.Step.Examined;
import org.refscape.step.Step.FinalizerBegan;
import org.refscape.step.Step.Freed;
import org.refscape.step.Step.Ignored;
import org.refscape.step.Step.Moved;
import org.refscape.step.Step.Noted;
import org.refscape.step.Step.Raised;
import org.refscape.step.Step.Reclaimed;
import org.refscape.step.Step.ReferenceChanged;
import org.refscape.step.Step.ReferenceCut;
import org.refscape.step.Step.ReferenceMade;
import org.refscape.step.Step.ReferentCleared;
import org.refscape.step.Step.ReferentSet;
import org.refscape.step.Step.RegisterChanged;
import org.refscape.step.Step.Reported;
import org.refscape.step.Step.Returned;
import org.refscape.step.Step.Saved;
import org.refscape.step.Step.Survived;
import org.refscape.step.Step.TornDown;

/**
 * Cases that give the same answer for every step but those that a subclass names.
 *
 * <p>For readers that truly care for a few steps only (a log, a counter). Readers that must think about each new step implement
 * {@link Step.Cases} directly.
 */
public abstract class SomeCases<R> implements Step.Cases<R> {

    /** The answer for every step that is not overridden. */
    protected abstract R otherwise(Step step);

    @Override
    public R born(Born step) {
        return otherwise(step);
    }

    @Override
    public R countChanged(CountChanged step) {
        return otherwise(step);
    }

    @Override
    public R referenceMade(ReferenceMade step) {
        return otherwise(step);
    }

    @Override
    public R referenceChanged(ReferenceChanged step) {
        return otherwise(step);
    }

    @Override
    public R referenceCut(ReferenceCut step) {
        return otherwise(step);
    }

    @Override
    public R referentSet(ReferentSet step) {
        return otherwise(step);
    }

    @Override
    public R referentCleared(ReferentCleared step) {
        return otherwise(step);
    }

    @Override
    public R dying(Dying step) {
        return otherwise(step);
    }

    @Override
    public R saved(Saved step) {
        return otherwise(step);
    }

    @Override
    public R tornDown(TornDown step) {
        return otherwise(step);
    }

    @Override
    public R freed(Freed step) {
        return otherwise(step);
    }

    @Override
    public R reclaimed(Reclaimed step) {
        return otherwise(step);
    }

    @Override
    public R moved(Moved step) {
        return otherwise(step);
    }

    @Override
    public R survived(Survived step) {
        return otherwise(step);
    }

    @Override
    public R examined(Examined step) {
        return otherwise(step);
    }

    @Override
    public R finalizerBegan(FinalizerBegan step) {
        return otherwise(step);
    }

    @Override
    public R attributeLearnt(AttributeLearnt step) {
        return otherwise(step);
    }

    @Override
    public R registerChanged(RegisterChanged step) {
        return otherwise(step);
    }

    @Override
    public R callBegan(CallBegan step) {
        return otherwise(step);
    }

    @Override
    public R callEnded(CallEnded step) {
        return otherwise(step);
    }

    @Override
    public R returned(Returned step) {
        return otherwise(step);
    }

    @Override
    public R raised(Raised step) {
        return otherwise(step);
    }

    @Override
    public R ignored(Ignored step) {
        return otherwise(step);
    }

    @Override
    public R reported(Reported step) {
        return otherwise(step);
    }

    @Override
    public R noted(Noted step) {
        return otherwise(step);
    }
}
