package org.refscape.cases.real;

import org.refscape.cases.Verdict;
import org.refscape.scene.Problem;

/** What a comparison of an imitation with the real runtime says of one program. */
public sealed interface Compared {

    <R> R match(Cases<R> cases);

    /** Both did the same. */
    record Same() implements Compared {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.same(this);
        }
    }

    /** They did not, and the real runtime does the same again under other circumstances. */
    record Different(Verdict.Failed difference) implements Compared {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.different(this);
        }
    }

    /** They did not, but the real runtime itself does something else under other circumstances. */
    record Unsteady() implements Compared {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unsteady(this);
        }
    }

    /** The real runtime did not play it. */
    record NotCompared(Problem problem) implements Compared {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notCompared(this);
        }
    }

    /** One method for each outcome. */
    interface Cases<R> {
        R same(Same compared);

        R different(Different compared);

        R unsteady(Unsteady compared);

        R notCompared(NotCompared compared);
    }
}
