package org.refscape.toy;

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

/** A toy: strong references only, and a copying collector that runs when it is asked to. */
public record TwoSpaces() implements ImitatedRuntime {

    /** The root that holds the variables. */
    static final int GLOBALS = 0;

    @Override
    public String name() {
        return "Two spaces (toy)";
    }

    @Override
    public String collectorCall() {
        return "collect()";
    }

    @Override
    public Heap start(Definitions definitions) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("globals"));
        return heap;
    }

    @Override
    public String refusal(Action action) {
        return action.match(ToyActions.ALL).refusal();
    }

    @Override
    public Run perform(Heap before, Action action, Definitions definitions) {
        String refusal = refusal(action);
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        Recorder recorder = new Recorder(before);
        try {
            new ToyMachine(recorder, definitions).perform(action);
        } catch (Thrown thrown) {
            recorder.record(new Step.Raised(thrown.object(), thrown.type(), thrown.message()));
        }
        return new Run(action, recorder.finish());
    }
}
