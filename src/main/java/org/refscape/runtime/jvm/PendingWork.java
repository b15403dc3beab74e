package org.refscape.runtime.jvm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * What a collection leaves for other threads to do after it: the ReferenceHandler puts references into their queues, the Finalizer thread
 * runs {@code finalize()}, Cleaners run their actions. Java promises no order; here it is this one.
 */
final class PendingWork {
    private final JavaMachine machine;
    private final List<Integer> toEnqueue = new ArrayList<>();
    private final List<Integer> toClean = new ArrayList<>();
    private Ids toFinalize = Ids.NONE;
    private boolean cleared;

    PendingWork(JavaMachine machine) {
        this.machine = machine;
    }

    /** That reference object has been cleared; it belongs into its queue, if it has one. */
    void enqueue(int reference) {
        cleared = true;
        toEnqueue.add(reference);
    }

    /** The action of that registration is due. */
    void clean(int registration) {
        toClean.add(registration);
    }

    /** These objects were kept for their finalizers only. */
    void finalizers(Ids objects) {
        toFinalize = objects;
    }

    /** Whether the class of that object has a {@code finalize()} method with a body. */
    boolean hasFinalizer(HeapObject object) {
        return body(object) != null;
    }

    /** After this, nothing is pending; true if there was anything, or a reference had been cleared. */
    boolean run() {
        Queues queues = new Queues(machine);
        toEnqueue.forEach(queues::enqueue);
        toFinalize.stream().forEach(this::runFinalizer);
        toClean.forEach(each -> Cleaning.runAction(machine, each));
        return cleared || !toFinalize.isEmpty() || !toClean.isEmpty();
    }

    /** {@code finalize()} runs at most once for an object; an exception ends it silently. */
    private void runFinalizer(int id) {
        HeapObject object = machine.heap().object(id);
        Body body = body(object);
        if (body == null) {
            return;
        }
        Call call = new Call(Call.Kind.DESTRUCTOR, "finalize", id, List.of());
        machine.recorder().record(new FinalizerBegan(id, "finalize", object.isFinalized()));
        machine.recorder().record(new CallBegan(call));
        try {
            machine.performBody(body.actions(), id);
        } catch (Thrown thrown) {
            machine.recorder().record(new Ignored("Finalizer thread", thrown.type(), thrown.message()));
        }
        machine.recorder().record(new CallEnded(call));
    }

    private @Nullable Body body(HeapObject object) {
        ClassDefinition type = machine.definitions().classNamed(object.type());
        return type == null ? null : type.finalizer();
    }
}
