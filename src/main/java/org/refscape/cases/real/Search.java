package org.refscape.cases.real;

import org.refscape.scene.Problem;

/** What came of looking for a real runtime. */
public sealed interface Search<T extends Installed> {

    <R> R match(Cases<T, R> cases);

    /** There is one, and it answered. */
    record Found<T extends Installed>(T runtime) implements Search<T> {
        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.found(this);
        }
    }

    /** There is none that can be used. */
    record Missing<T extends Installed>(Problem problem) implements Search<T> {
        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.missing(this);
        }
    }

    /** One method for each outcome. */
    interface Cases<T extends Installed, R> {
        R found(Found<T> search);

        R missing(Missing<T> search);
    }
}
