package org.refscape.runtime.jvm;

import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.runtime.program.Thrown;
import org.refscape.step.Recorder;
import org.refscape.step.Step;

/** Imitates HotSpot. The program's variables are static fields. */
public record Jvm(JvmOptions options) implements ImitatedRuntime {

    /** The root that holds the variables. */
    public static final int STATICS = 0;

    /** The root that holds the registered cleaning actions: the Cleaner's own thread. */
    static final int CLEANER = 1;

    /** The root that holds the live threads. */
    static final int THREADS = 2;

    public Jvm() {
        this(JvmOptions.DEFAULT);
    }

    @Override
    public String collectorCall() {
        return "System.gc()";
    }

    @Override
    public String name() {
        return "HotSpot (JDK 17)";
    }

    @Override
    public String nothing() {
        return "null";
    }

    @Override
    public Heap start(Definitions definitions) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("statics"));
        heap.bear(Birth.root("Cleaner"));
        heap.bear(Birth.root("threads"));
        return heap;
    }

    @Override
    public Run perform(Heap before, Action action, Definitions definitions) {
        String refusal = refusal(action);
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        Recorder recorder = new Recorder(before);
        try {
            new JavaMachine(recorder, definitions, options).perform(action);
        } catch (Thrown thrown) {
            recorder.record(new Step.Raised(thrown.object(), thrown.type(), thrown.message()));
        }
        return new Run(action, recorder.finish());
    }

    @Override
    public String refusal(Action action) {
        return action.match(JavaActions.ALL).refusal();
    }
}
