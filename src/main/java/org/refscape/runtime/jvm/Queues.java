package org.refscape.runtime.jvm;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.HeapObject;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.step.Answer;
import org.refscape.step.Step.Returned;

/**
 * {@code java.lang.ref.ReferenceQueue}. A reference object holds the queue it is registered with until it is put there; from then on
 * the queue holds the reference object, until it is polled.
 */
final class Queues {
    static final String TYPE = "ReferenceQueue";
    private static final String QUEUE = "queue";

    private final JavaMachine machine;

    Queues(JavaMachine machine) {
        this.machine = machine;
    }

    void register(int reference, int queue) {
        machine.storing().add(reference, Reference.strong(Role.INTERNAL, QUEUE, new ObjectId(queue)));
    }

    /** After this, the reference waits in its queue and no longer holds it; false if it had none, or has been there before. */
    boolean enqueue(int reference) {
        HeapObject object = machine.heap().object(reference);
        int at = object.indexOf(Role.INTERNAL, QUEUE);
        if (at < 0) {
            return false;
        }
        int queue = object.references().get(at).targetIndex();
        machine.storing().cut(reference, at);
        machine.storing().add(queue, Reference.strong(Role.ITEM, "", new ObjectId(reference)));
        return true;
    }

    /** {@code poll()} until the queue is empty. */
    void drain(int queue) {
        List<Answer> polled = new ArrayList<>();
        List<Reference> waiting = machine.heap().object(queue).references();
        while (!waiting.isEmpty()) {
            polled.add(new Answer.Single(waiting.get(0).target()));
            machine.storing().cut(queue, 0);
            waiting = machine.heap().object(queue).references();
        }
        machine.recorder().record(new Returned("poll", new Answer.Several(polled)));
    }
}
