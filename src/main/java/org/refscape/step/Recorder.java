package org.refscape.step;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.heap.WorkingHeap;

/** How a runtime makes things happen: each step is applied at once to a heap of its own, and remembered. */
public final class Recorder {
    /** A jump on a timeline replays at most this many steps. */
    static final int CHECKPOINT_DISTANCE = 50_000;

    private final WorkingHeap heap;
    private final StepLog steps = new StepLog();
    private final List<Heap> checkpoints = new ArrayList<>();

    /** Starts from that heap, which is left as it is. */
    public Recorder(Heap before) {
        heap = before.fork();
        checkpoints.add(heap.fork());
    }

    /** The heap with everything recorded so far, to be read. */
    public Heap heap() {
        return heap;
    }

    /** The position that the next object in any of the collector's lists gets. */
    public long nextPosition() {
        return heap.nextPosition();
    }

    /** The number of steps recorded so far. */
    public int size() {
        return steps.size();
    }

    /** Makes the step happen. */
    public void record(Step step) {
        step.apply(heap);
        steps.add(step);
        if (steps.size() % CHECKPOINT_DISTANCE == 0) {
            checkpoints.add(heap.fork());
        }
    }

    /** Everything recorded, as a value; the recorder must not be used afterwards. */
    public Trace finish() {
        return new Trace(steps, checkpoints, heap);
    }
}
