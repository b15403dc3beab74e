package org.refscape.runtime.counting;

import org.refscape.action.Naming;
import org.refscape.heap.Atom;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Slot;

/** Creating objects and moving references. What an operation works on, it holds until it is done. */
final class CountingNaming implements Naming.Cases<Deed<CountingMachine>> {

    @Override
    public Deed<CountingMachine> create(Naming.Create action) {
        return Deed.of(machine -> {
            Slot slot = action.to() == null ? null : machine.variables().slot(action.to());
            Value made = machine.hold(action.object());
            if (slot != null) {
                machine.variables().store(slot, made, Strength.STRONG);
            }
            machine.letGo(made);
        });
    }

    @Override
    public Deed<CountingMachine> bind(Naming.Bind action) {
        if (action.strength() == Strength.SOFT || action.strength() == Strength.PHANTOM) {
            return Deed.refused("Soft and phantom references are Java's; use weak or unowned.");
        }
        return Deed.of(machine -> {
            Slot slot = machine.variables().slot(action.to());
            Value value = machine.hold(action.value());
            machine.variables().store(slot, value, action.strength());
            machine.letGo(value);
        });
    }

    @Override
    public Deed<CountingMachine> delete(Naming.Delete action) {
        return Deed.of(machine -> machine.variables().empty(machine.variables().slot(action.target())));
    }

    @Override
    public Deed<CountingMachine> read(Naming.Read action) {
        return Deed.of(machine -> read(machine, action));
    }

    /** A nil result empties the place where it should go. */
    static void read(CountingMachine machine, Naming.Read action) {
        Value value = machine.variables().read(action.from());
        machine.returned("read", value);
        if (action.to() == null) {
            return;
        }
        Slot slot = machine.variables().slot(action.to());
        if (value.equals(Atom.NONE)) {
            machine.variables().empty(slot);
            return;
        }
        if (value instanceof ObjectId object) {
            machine.destruction().hold(object.index());
        }
        machine.variables().store(slot, value, Strength.STRONG);
        machine.letGo(value);
    }
}
