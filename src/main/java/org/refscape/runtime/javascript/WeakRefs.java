package org.refscape.runtime.javascript;

import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Strength;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Referents;
import org.refscape.runtime.program.Use;

/**
 * {@code WeakRef} (ECMA-262 26.1). Making one and reading it both keep the target alive to the end of the job, so that
 * within one job a {@code deref()} never changes its answer from an object to nothing.
 */
final class WeakRefs implements Weak.Cases<Deed<ScriptMachine>> {
    static final String TYPE = "WeakRef";
    private static final int BYTES = 16;

    @Override
    public Deed<ScriptMachine> makeReference(Weak.MakeReference action) {
        if (action.callback() != null || action.queue() != null) {
            return Deed.refused("A WeakRef tells nobody when its object goes; use a FinalizationRegistry.");
        }
        return switch (action.variety()) {
            case WEAK -> make(action);
            case SOFT -> Deed.refused("JavaScript has no soft references.");
            case PHANTOM -> Deed.refused("JavaScript has no phantom references; use a FinalizationRegistry.");
            case PROXY -> Deed.refused("JavaScript has no weak proxies; use a WeakRef and call deref().");
            case WEAK_METHOD ->
                Deed.refused("JavaScript has no weak references to methods; refer weakly to the object.");
        };
    }

    private static Deed<ScriptMachine> make(Weak.MakeReference action) {
        return Deed.of(machine -> {
            machine.places().approach(action.to());
            HeapObject target = machine.weaklyHeld(action.target(), "WeakRef: invalid target");
            ObjectId id = machine.bear(Birth.traced(action.label(), Kind.REFERENCE, TYPE, BYTES));
            Referents.set(machine.recorder(), id.index(), target.id(), Strength.WEAK);
            machine.keepAlive(target.id());
            machine.keep(action.to(), id);
        });
    }

    @Override
    public Deed<ScriptMachine> dereference(Weak.Dereference action) {
        return Deed.of(machine -> {
            HeapObject reference =
                    machine.places().object(action.reference(), "a WeakRef", Use.call("deref"), Kind.REFERENCE);
            int target = Referents.of(reference);
            if (target >= 0) {
                machine.keepAlive(target);
            }
            machine.returned("deref", target >= 0 ? new ObjectId(target) : Atom.NONE, action.to());
        });
    }

    @Override
    public Deed<ScriptMachine> proxyGet(Weak.ProxyGet action) {
        return Deed.refused("JavaScript has no weak proxies.");
    }

    @Override
    public Deed<ScriptMachine> proxySet(Weak.ProxySet action) {
        return Deed.refused("JavaScript has no weak proxies.");
    }

    @Override
    public Deed<ScriptMachine> equal(Weak.Equal action) {
        return Deed.refused("JavaScript compares objects by identity; there is nothing to see.");
    }

    @Override
    public Deed<ScriptMachine> hash(Weak.Hash action) {
        return Deed.refused("JavaScript's objects have no hash code.");
    }

    @Override
    public Deed<ScriptMachine> clearReference(Weak.ClearReference action) {
        return Deed.refused("A WeakRef cannot be cleared by a program.");
    }

    @Override
    public Deed<ScriptMachine> enqueueReference(Weak.EnqueueReference action) {
        return noQueues();
    }

    @Override
    public Deed<ScriptMachine> makeQueue(Weak.MakeQueue action) {
        return noQueues();
    }

    @Override
    public Deed<ScriptMachine> drain(Weak.Drain action) {
        return noQueues();
    }

    private static Deed<ScriptMachine> noQueues() {
        return Deed.refused("JavaScript has no reference queues; use a FinalizationRegistry.");
    }
}
