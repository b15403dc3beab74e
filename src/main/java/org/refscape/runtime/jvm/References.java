package org.refscape.runtime.jvm;

import java.util.List;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Strength;
import org.refscape.runtime.marking.Marking;
import org.refscape.runtime.program.Referents;
import org.refscape.step.Step.ClearCause;
import org.refscape.step.Step.ReferenceChanged;

/** The reference objects and weak entries that a collection discovered, and what it does with them. */
final class References {
    private final JavaMachine machine;
    private final Marking marking;
    private final Ids discovered;

    /**
     * @param marking what is marked, as it grows during the collection
     * @param discovered what was marked first; nothing else is processed
     */
    References(JavaMachine machine, Marking marking, Ids discovered) {
        this.machine = machine;
        this.marking = marking;
        this.discovered = discovered;
    }

    void clearSoftAndWeak(PendingWork pending) {
        discovered.stream().forEach(id -> {
            HeapObject object = machine.heap().object(id);
            if (object.kind() == Kind.REFERENCE && strength(object) != Strength.PHANTOM && leadsNowhere(object)) {
                Referents.clear(machine.recorder(), id, ClearCause.REFERENT_DIED);
                pending.enqueue(id);
            } else if (object.kind().isWeakContainer() || object.kind() == Kind.SERVICE) {
                clearEntries(object);
            }
        });
    }

    /** An entry of a WeakHashMap or of a thread's table is itself a weak reference to its key; its value stays. */
    private void clearEntries(HeapObject table) {
        List<Reference> all = table.references();
        for (int i = 0; i < all.size(); i++) {
            Reference key = all.get(i);
            if (key.strength() == Strength.WEAK && key.targetIndex() >= 0 && !marking.isReached(key.targetIndex())) {
                machine.recorder().record(new ReferenceChanged(table.id(), i, key, key.to(Atom.NONE)));
            }
        }
    }

    /** The phantom references and registrations of Cleaners whose referents are not marked. */
    Ids duePhantoms() {
        return Ids.of(discovered.stream()
                .filter(id -> {
                    HeapObject object = machine.heap().object(id);
                    return strength(object) == Strength.PHANTOM && leadsNowhere(object);
                })
                .toArray());
    }

    void clearPhantom(Ids due, PendingWork pending) {
        due.stream().forEach(id -> {
            Referents.clear(machine.recorder(), id, ClearCause.REFERENT_DIED);
            if (machine.heap().object(id).kind() == Kind.FINALIZER) {
                pending.clean(id);
            } else {
                pending.enqueue(id);
            }
        });
    }

    private boolean leadsNowhere(HeapObject reference) {
        int referent = Referents.of(reference);
        return referent >= 0 && !marking.isReached(referent);
    }

    /** The strength of a reference object that still has its referent; strong for everything else. */
    private static Strength strength(HeapObject object) {
        return Referents.of(object) >= 0 ? object.references().get(0).strength() : Strength.STRONG;
    }
}
