package org.refscape.action;

/** The collector and its switches. */
public sealed interface Collection extends Action {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Action.Cases<R> cases) {
        return cases.collection(this);
    }

    /** {@code gc.collect(generation)} of CPython. */
    record Collect(int generation) implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.collect(this);
        }
    }

    /** One full collection of a tracing runtime, with or without memory pressure. */
    record CollectFully(boolean pressure) implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.collectFully(this);
        }
    }

    /** One young collection of the JVM. */
    record CollectYoung() implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.collectYoung(this);
        }
    }

    /** Full collections until one changes nothing. */
    record CollectUntilQuiet(boolean pressure) implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.collectUntilQuiet(this);
        }
    }

    /** Switches automatic collections on or off. */
    record EnableCollector(boolean enabled) implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enableCollector(this);
        }
    }

    /** When automatic collections happen; {@code gc.set_threshold}. */
    record SetThreshold(int first, int second, int third) implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.setThreshold(this);
        }
    }

    /** {@code gc.set_debug(gc.DEBUG_SAVEALL)} on or off. */
    record SaveAllGarbage(boolean on) implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saveAllGarbage(this);
        }
    }

    /** {@code gc.garbage.clear()}. */
    record ClearGarbageList() implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clearGarbageList(this);
        }
    }

    /** {@code gc.callbacks} on or off. */
    record ReportCollections(boolean on) implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportCollections(this);
        }
    }

    /** JavaScript: the job ends and the event loop runs. */
    record EndTurn() implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endTurn(this);
        }
    }

    /** The interpreter exits. */
    record Exit() implements Collection {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.exit(this);
        }
    }

    /** One method for each action of this group. */
    interface Cases<R> {
        R collect(Collect action);

        R collectFully(CollectFully action);

        R collectYoung(CollectYoung action);

        R collectUntilQuiet(CollectUntilQuiet action);

        R enableCollector(EnableCollector action);

        R setThreshold(SetThreshold action);

        R saveAllGarbage(SaveAllGarbage action);

        R clearGarbageList(ClearGarbageList action);

        R reportCollections(ReportCollections action);

        R endTurn(EndTurn action);

        R exit(Exit action);
    }
}
