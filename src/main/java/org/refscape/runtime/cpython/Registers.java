package org.refscape.runtime.cpython;

/** The names of the small facts that this runtime remembers in the heap. All are 0 at the start. */
final class Registers {
    /** 1 if {@code gc.disable()} was called last. */
    static final String DISABLED = "gc.disabled";
    /** 1 while {@code gc.DEBUG_SAVEALL} is set. */
    static final String SAVE_ALL = "gc.saveall";
    /** How often a reporter of collections stands in {@code gc.callbacks}. */
    static final String REPORTING = "gc.reporting";
    /** The number of objects that survived the last full collection. */
    static final String LONG_LIVED = "gc.long_lived_total";
    /** The number of objects that survived a collection of generation 1 since the last full one. */
    static final String PENDING = "gc.long_lived_pending";
    /** 1 once {@code weakref.finalize} has run everything at exit: no finalizer calls its function any more. */
    static final String SHUT_DOWN = "finalize.shutdown";

    /** 1 once the interpreter has exited: nothing runs any more. */
    static final String EXITED = "exited";

    private static final String[] THRESHOLDS = {"gc.threshold0", "gc.threshold1", "gc.threshold2"};
    private static final String[] COUNTS = {"gc.count0", "gc.count1", "gc.count2"};

    private Registers() {}

    /** From which value of its count on a generation is collected automatically; 0 for the first: never. */
    static String threshold(int generation) {
        return THRESHOLDS[generation];
    }

    /** What {@code gc.get_count()} tells of a generation; kept for generation 0 only while automatic collections are possible. */
    static String count(int generation) {
        return COUNTS[generation];
    }

    /** No object of that generation has a smaller id, so that a collection of the young need not look at all objects. */
    static String firstOf(int generation) {
        return "gc.first" + generation;
    }
}
