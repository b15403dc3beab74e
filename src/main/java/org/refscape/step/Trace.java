package org.refscape.step;

import java.util.Collections;
import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.heap.WorkingHeap;

/** Steps that happened one after the other, and the heap at any point between them. An immutable value. */
public final class Trace {
    private final List<Step> steps;
    private final List<Heap> checkpoints;
    private final Heap after;

    Trace(List<Step> steps, List<Heap> checkpoints, Heap after) {
        this.steps = Collections.unmodifiableList(steps);
        this.checkpoints = checkpoints;
        this.after = after;
    }

    /** Nothing happened to that heap. */
    public static Trace nothing(Heap heap) {
        return new Trace(List.of(), List.of(heap), heap);
    }

    public List<Step> steps() {
        return steps;
    }

    public Heap before() {
        return checkpoints.get(0);
    }

    public Heap after() {
        return after;
    }

    /** The heap after the first {@code done} steps, found from the nearest checkpoint. */
    public Heap at(int done) {
        if (done < 0 || done > steps.size()) {
            throw new IndexOutOfBoundsException("step " + done + " of " + steps.size());
        }
        if (done == steps.size()) {
            return after;
        }
        int checkpoint = done / Recorder.CHECKPOINT_DISTANCE;
        WorkingHeap heap = checkpoints.get(checkpoint).fork();
        for (int i = checkpoint * Recorder.CHECKPOINT_DISTANCE; i < done; i++) {
            steps.get(i).apply(heap);
        }
        return heap;
    }
}
