package org.refscape.runtime.counting;

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

/** Imitates automatic reference counting. The program's variables are globals. */
public record Counting() implements ImitatedRuntime {

    /** The root that holds the variables. */
    public static final int GLOBALS = 0;

    /** 1 once a fatal error has ended the program. */
    private static final String STOPPED = "stopped";

    @Override
    public String name() {
        return "Reference counting (Swift 5)";
    }

    @Override
    public String nothing() {
        return "nil";
    }

    @Override
    public Heap start(Definitions definitions) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("globals"));
        return heap;
    }

    @Override
    public Run perform(Heap before, Action action, Definitions definitions) {
        String refusal = refusal(action);
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        Recorder recorder = new Recorder(before);
        if (hasEnded(before)) {
            recorder.record(new Step.Noted(-1, "The fatal error has ended the program: nothing more runs."));
            return new Run(action, recorder.finish());
        }
        try {
            new CountingMachine(recorder, definitions).perform(action);
        } catch (Thrown thrown) {
            recorder.record(new Step.Raised(thrown.object(), thrown.type(), thrown.message()));
            recorder.record(new Step.RegisterChanged(STOPPED, 0, 1));
        }
        return new Run(action, recorder.finish());
    }

    @Override
    public boolean hasEnded(Heap moment) {
        return moment.register(STOPPED) == 1;
    }

    @Override
    public String refusal(Action action) {
        return action.match(CountingActions.ALL).refusal();
    }
}
