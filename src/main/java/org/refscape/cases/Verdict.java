package org.refscape.cases;

/** What a replay says of a case. */
public sealed interface Verdict {

    <R> R match(Cases<R> cases);

    /** The imitation did what the real runtime did. */
    record Passed() implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.passed(this);
        }
    }

    /**
     * It did not.
     *
     * @param operation the first operation with a difference, counted from 1
     * @param expected what the recording says, only the part that differs
     * @param got what the imitation says there
     */
    record Failed(int operation, String expected, String got) implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(this);
        }

        /** In one line. */
        public String sentence() {
            return "operation " + operation + ": expected " + expected + ", got " + got;
        }
    }

    default boolean isPassed() {
        return match(new Cases<>() {
            @Override
            public Boolean passed(Passed verdict) {
                return true;
            }

            @Override
            public Boolean failed(Failed verdict) {
                return false;
            }
        });
    }

    /** One method for each verdict. */
    interface Cases<R> {
        R passed(Passed verdict);

        R failed(Failed verdict);
    }
}
