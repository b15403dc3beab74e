package org.refscape.runtime.program;

import org.refscape.action.Naming;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;

/** Creating objects and moving references, in runtimes that do not count: nothing dies of it at once. */
public final class TracedNaming<M extends TracedMachine> implements Naming.Cases<Deed<M>> {
    private final String language;

    public TracedNaming(String language) {
        this.language = language;
    }

    @Override
    public Deed<M> create(Naming.Create action) {
        return Deed.of(machine -> machine.make(action.to(), machine.birth(action.object())));
    }

    @Override
    public Deed<M> bind(Naming.Bind action) {
        if (action.strength() != Strength.STRONG) {
            return Deed.refused("%s has only strong variables and fields; make a reference object for a weak one."
                    .formatted(language));
        }
        return Deed.of(machine -> {
            machine.places().approach(action.to());
            Value value = machine.value(action.value());
            machine.storing().store(machine.places().slot(action.to()), value);
        });
    }

    @Override
    public Deed<M> delete(Naming.Delete action) {
        return Deed.of(machine -> machine.storing().empty(machine.places().slot(action.target(), Use.Sort.REMOVE)));
    }

    @Override
    public Deed<M> read(Naming.Read action) {
        return Deed.of(machine -> machine.returned("read", machine.places().read(action.from()), action.to()));
    }
}
