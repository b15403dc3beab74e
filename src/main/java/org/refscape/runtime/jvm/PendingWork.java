package org.refscape.runtime.jvm;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Ids;

/**
 * What a collection leaves for other threads to do after it: the ReferenceHandler puts references into their queues, the
 * {@link FinalizerThread} runs {@code finalize()}, Cleaners run their actions. Java promises no order; here it is this one.
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

    /**
     * After this, nothing is pending; only a collection that a finalizer asked for leaves other finalizers waiting for their turn. True if there
     * was anything, or a reference had been cleared.
     */
    boolean run() {
        Queues queues = new Queues(machine);
        toEnqueue.forEach(queues::enqueue);
        machine.finalizerThread().handOver(toFinalize);
        machine.finalizerThread().run();
        toClean.stream()
                .filter(each -> Cleaning.isRegistered(machine, each))
                .forEach(each -> Cleaning.runAction(machine, each));
        return cleared || !toFinalize.isEmpty() || !toClean.isEmpty();
    }
}
