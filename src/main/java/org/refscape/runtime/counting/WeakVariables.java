package org.refscape.runtime.counting;

import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;

/** A weak reference is no object of the program here: making one binds a weak variable or field. */
final class WeakVariables implements Weak.Cases<Deed<CountingMachine>> {

    @Override
    public Deed<CountingMachine> makeReference(Weak.MakeReference action) {
        if (action.callback() != null || action.queue() != null) {
            return Deed.refused("A weak variable tells nobody when its object goes.");
        }
        if (action.variety() != Weak.Variety.WEAK) {
            return Deed.refused("Swift has weak and unowned variables, and no other reference objects.");
        }
        return Deed.of(machine -> {
            Value target = machine.hold(action.target());
            if (action.to() != null) {
                machine.variables().store(machine.variables().slot(action.to()), target, Strength.WEAK);
            }
            machine.letGo(target);
        });
    }

    @Override
    public Deed<CountingMachine> dereference(Weak.Dereference action) {
        return Deed.of(machine -> CountingNaming.read(machine, new Naming.Read(action.reference(), action.to())));
    }

    @Override
    public Deed<CountingMachine> proxyGet(Weak.ProxyGet action) {
        return noReferenceObjects();
    }

    @Override
    public Deed<CountingMachine> proxySet(Weak.ProxySet action) {
        return noReferenceObjects();
    }

    @Override
    public Deed<CountingMachine> equal(Weak.Equal action) {
        return noReferenceObjects();
    }

    @Override
    public Deed<CountingMachine> hash(Weak.Hash action) {
        return noReferenceObjects();
    }

    @Override
    public Deed<CountingMachine> clearReference(Weak.ClearReference action) {
        return noReferenceObjects();
    }

    @Override
    public Deed<CountingMachine> enqueueReference(Weak.EnqueueReference action) {
        return noReferenceObjects();
    }

    @Override
    public Deed<CountingMachine> makeQueue(Weak.MakeQueue action) {
        return noReferenceObjects();
    }

    @Override
    public Deed<CountingMachine> drain(Weak.Drain action) {
        return noReferenceObjects();
    }

    private static Deed<CountingMachine> noReferenceObjects() {
        return Deed.refused("Swift's weak references are variables, not objects; there are no proxies and no queues.");
    }
}
