package org.refscape.runtime.jvm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.runtime.program.Thrown;
import org.refscape.step.Call;
import org.refscape.step.Step.CallBegan;
import org.refscape.step.Step.CallEnded;
import org.refscape.step.Step.FinalizerBegan;
import org.refscape.step.Step.Ignored;

/**
 * The one thread that runs {@code finalize()}. A collection hands objects over to it once: from then on the queue of
 * {@code java.lang.ref.Finalizer} holds them, so that a collection which a finalizer asks for finds them strongly reachable. It never
 * interrupts a finalizer for another one.
 */
final class FinalizerThread {
    private final JavaMachine machine;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private boolean busy;

    FinalizerThread(JavaMachine machine) {
        this.machine = machine;
    }

    /** Whether the class of that object has a {@code finalize()} method with a body, and it has not run. */
    boolean isStillToFinalize(HeapObject object) {
        return !object.isFinalized() && body(object) != null;
    }

    void handOver(Ids objects) {
        objects.stream().forEach(waiting::add);
    }

    /** What has been handed over and not been finalized; the thread holds it. */
    IntStream waiting() {
        return waiting.stream().mapToInt(Integer::intValue);
    }

    /** After this, nothing waits; but if a finalizer runs now, what waits has its turn after that one. */
    void run() {
        if (busy) {
            return;
        }
        busy = true;
        while (!waiting.isEmpty()) {
            finalizeNow(waiting.remove());
        }
        busy = false;
    }

    /** {@code finalize()} runs at most once for an object; an exception ends it silently. */
    private void finalizeNow(int id) {
        HeapObject object = machine.heap().object(id);
        Body body = body(object);
        List<Action> actions = body == null ? List.of() : body.actions();
        Call call = new Call(Call.Kind.DESTRUCTOR, "finalize", id, List.of());
        machine.recorder().record(new FinalizerBegan(id, "finalize", object.isFinalized()));
        machine.recorder().record(new CallBegan(call));
        try {
            machine.performBody(actions, id);
        } catch (Thrown thrown) {
            machine.recorder().record(new Ignored(Ignored.FINALIZER_THREAD, thrown.type(), thrown.message()));
        }
        machine.recorder().record(new CallEnded(call));
    }

    private @Nullable Body body(HeapObject object) {
        ClassDefinition type = machine.definitions().classNamed(object.type());
        return type == null ? null : type.finalizer();
    }
}
