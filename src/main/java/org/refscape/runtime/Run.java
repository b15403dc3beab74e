package org.refscape.runtime;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.heap.Heap;
import org.refscape.step.Step;
import org.refscape.step.Trace;

/** One action and all that came of it. */
public record Run(Action action, Trace trace) {

    public List<Step> steps() {
        return trace.steps();
    }

    public Heap before() {
        return trace.before();
    }

    public Heap after() {
        return trace.after();
    }
}
