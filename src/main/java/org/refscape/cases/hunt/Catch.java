package org.refscape.cases.hunt;

import org.refscape.action.Program;
import org.refscape.cases.Verdict;
import org.refscape.scene.Problem;

/** What a hunt ends with. */
public sealed interface Catch {

    <R> R match(Cases<R> cases);

    /**
     * No difference.
     *
     * @param agreeing the programs that both runtimes played alike
     * @param unsteady those of which the real runtime makes one thing today and another tomorrow
     */
    record Nothing(int agreeing, int unsteady) implements Catch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /**
     * A difference.
     *
     * @param seed which random program it was
     * @param smallest a program that differs too, and of which no part can be left out
     * @param difference where it differs
     */
    record Difference(long seed, Program smallest, Verdict.Failed difference) implements Catch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.difference(this);
        }
    }

    /**
     * The real runtime did not play a program, so there is no use in going on.
     *
     * @param seed which random program it was
     */
    record Ended(long seed, Program program, Problem problem) implements Catch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }
    }

    /** One method for each end. */
    interface Cases<R> {
        R nothing(Nothing caught);

        R difference(Difference caught);

        R ended(Ended caught);
    }
}
