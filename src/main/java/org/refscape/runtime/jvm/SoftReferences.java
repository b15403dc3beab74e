package org.refscape.runtime.jvm;

import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.step.Step.ReferenceChanged;
import org.refscape.step.Step.RegisterChanged;

/**
 * Which soft references a collection keeps (HotSpot's {@code LRUMaxHeapPolicy}): those with {@code clock - timestamp} not above free
 * memory times {@code SoftRefLRUPolicyMSPerMB}. The timestamp is the clock when the reference was made or last read, and the
 * clock only moves at collections. With 0 ms that keeps what was made or read since the previous collection.
 *
 * <p>Without the age rule there is no clock: soft references are kept unless memory is short.
 */
final class SoftReferences {
    private static final String CLOCK = "SoftReference.clock";
    private static final String TIMESTAMP = "timestamp";

    private final JavaMachine machine;

    SoftReferences(JavaMachine machine) {
        this.machine = machine;
    }

    /** The program made or read that reference now. */
    void used(int reference) {
        if (!machine.options().softByAge()) {
            return;
        }
        HeapObject object = machine.heap().object(reference);
        int at = object.indexOf(Role.INTERNAL, TIMESTAMP);
        Reference now = Reference.strong(Role.INTERNAL, TIMESTAMP, Atom.of(clock()));
        if (at < 0) {
            machine.storing().add(reference, now);
        } else if (!object.references().get(at).equals(now)) {
            machine.recorder()
                    .record(new ReferenceChanged(
                            reference, at, object.references().get(at), now));
        }
    }

    /** Whether a collection treats that reference like a strong one. */
    boolean keeps(HeapObject reference, boolean pressure) {
        if (!machine.options().softByAge()) {
            return !pressure;
        }
        Reference timestamp = reference.find(Role.INTERNAL, TIMESTAMP);
        return timestamp != null && timestamp.target() instanceof Atom stamp && clock() - stamp.number() <= 0;
    }

    /** A collection has decided: what was not used since is older now. */
    void advanceClock() {
        if (machine.options().softByAge()) {
            machine.recorder().record(new RegisterChanged(CLOCK, clock(), clock() + 1));
        }
    }

    private long clock() {
        return machine.heap().register(CLOCK);
    }
}
