package org.refscape.runtime.cpython;

import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.heap.Heap;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.step.Recorder;

/**
 * CPython as one of its versions.
 *
 * <p>Automatic collections are off at the start ({@code gc.set_threshold(0)}), so that nothing happens that nobody asked for; the action
 * {@code SetThreshold} switches them on.
 */
public record CPython(Version version) implements ImitatedRuntime {

    @Override
    public String collectorCall() {
        return "gc.collect()";
    }

    @Override
    public String name() {
        return "CPython " + version.number();
    }

    @Override
    public Heap start(Definitions definitions) {
        WorkingHeap heap = new WorkingHeap();
        Roots.bear(heap);
        return heap;
    }

    @Override
    public Run perform(Heap before, Action action, Definitions definitions) {
        String refusal = refusal(action);
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        Recorder recorder = new Recorder(before);
        new Interpreter(version, definitions, recorder).perform(action);
        return new Run(action, recorder.finish());
    }

    @Override
    public String refusal(Action action) {
        return action.match(new Refusal());
    }
}
