package org.refscape.runtime.jvm;

import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.runtime.marking.Marking;
import org.refscape.runtime.program.Referents;
import org.refscape.step.Step.ClearCause;
import org.refscape.step.Step.Reclaimed;

/** The end of a collection: memory is given back, atomically, and there is no order among the dead. */
final class Reclaiming {
    private final JavaMachine machine;
    private final Marking marking;
    private final Generations generations;

    Reclaiming(JavaMachine machine, Marking marking, Generations generations) {
        this.machine = machine;
        this.marking = marking;
        this.generations = generations;
    }

    /**
     * After this, every candidate that is not marked is gone, and the others have aged. True if something went that the program
     * could name: what threads and Cleaners leave behind does not count.
     */
    boolean run() {
        Ids dead = Ids.of(generations.candidates().stream()
                .filter(id -> !marking.isReached(id))
                .toArray());
        dead.stream().forEach(this::leaveReferent);
        if (!dead.isEmpty()) {
            machine.recorder().record(new Reclaimed(dead));
        }
        generations.age(marking::isReached);
        return dead.stream().mapToObj(machine.heap()::object).anyMatch(Reclaiming::isNoted);
    }

    /** A reference object that dies before its referent is simply forgotten: never cleared for anybody, never enqueued. */
    private void leaveReferent(int id) {
        int referent = Referents.of(machine.heap().object(id));
        if (referent >= 0 && marking.isReached(referent)) {
            Referents.clear(machine.recorder(), id, ClearCause.REFERENCE_DIED);
        }
    }

    private static boolean isNoted(HeapObject dead) {
        return dead.kind() != Kind.FINALIZER && !dead.type().equals(Threads.TYPE);
    }
}
