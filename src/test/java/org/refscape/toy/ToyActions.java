package org.refscape.toy;

import java.util.Map;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.TracedContainers;
import org.refscape.runtime.program.TracedNaming;

/** What the toy does for each group of actions, or why it cannot. */
final class ToyActions implements Action.Cases<Deed<ToyMachine>> {
    static final ToyActions ALL = new ToyActions();

    private final Naming.Cases<Deed<ToyMachine>> naming = new TracedNaming<>("The toy");
    private final Container.Cases<Deed<ToyMachine>> containers =
            new TracedContainers<>(new TracedContainers.Names("The toy", "list", "", "set", "table", Map.of()));
    private final Collection.Cases<Deed<ToyMachine>> collection = new ToyCollection();

    private ToyActions() {}

    @Override
    public Deed<ToyMachine> naming(Naming action) {
        return action.match(naming);
    }

    @Override
    public Deed<ToyMachine> container(Container action) {
        return action.match(containers);
    }

    @Override
    public Deed<ToyMachine> collection(Collection action) {
        return action.match(collection);
    }

    @Override
    public Deed<ToyMachine> weak(Weak action) {
        return Deed.refused("The toy has no weak references; store the object itself.");
    }

    @Override
    public Deed<ToyMachine> finalization(Finalization action) {
        return Deed.refused("The toy calls nobody when an object goes.");
    }

    @Override
    public Deed<ToyMachine> mapping(Mapping action) {
        return Deed.refused("The toy has no tables with weak sides; use a table.");
    }

    @Override
    public Deed<ToyMachine> control(Control action) {
        return Deed.refused("The toy has neither functions nor threads.");
    }
}
