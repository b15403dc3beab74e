package org.refscape.runtime.javascript;

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

/** Imitates V8 in Node.js. The program's variables are globals. */
public record JavaScript() implements ImitatedRuntime {

    /** The root that holds the variables. */
    public static final int GLOBALS = 0;

    /** The root that holds what the running job has got out of a WeakRef (ECMA-262: the agent's {@code [[KeptAlive]]} list). */
    static final int KEPT_ALIVE = 1;

    @Override
    public String collectorCall() {
        return "the garbage collector";
    }

    @Override
    public String name() {
        return "JavaScript (Node.js 20)";
    }

    @Override
    public String nothing() {
        return "undefined";
    }

    @Override
    public Heap start(Definitions definitions) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("globals"));
        heap.bear(Birth.root("KeptAlive"));
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
            new ScriptMachine(recorder, definitions).perform(action);
        } catch (Thrown thrown) {
            recorder.record(new Step.Raised(thrown.object(), thrown.type(), thrown.message()));
        }
        return new Run(action, recorder.finish());
    }

    @Override
    public String refusal(Action action) {
        return action.match(ScriptActions.ALL).refusal();
    }
}
