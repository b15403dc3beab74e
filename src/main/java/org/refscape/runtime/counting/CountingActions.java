package org.refscape.runtime.counting;

import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.runtime.program.Deed;

/** What reference counting does for each action: naming, containers, weak and unowned variables. */
final class CountingActions implements Action.Cases<Deed<CountingMachine>> {
    static final CountingActions ALL = new CountingActions();

    private final Naming.Cases<Deed<CountingMachine>> naming = new CountingNaming();
    private final Container.Cases<Deed<CountingMachine>> containers = new Containers();
    private final Weak.Cases<Deed<CountingMachine>> weak = new WeakVariables();
    private final Collection.Cases<Deed<CountingMachine>> collection = new NoCollector();
    private final Control.Cases<Deed<CountingMachine>> control = new CountingControl();

    private CountingActions() {}

    @Override
    public Deed<CountingMachine> naming(Naming action) {
        return action.match(naming);
    }

    @Override
    public Deed<CountingMachine> container(Container action) {
        return action.match(containers);
    }

    @Override
    public Deed<CountingMachine> weak(Weak action) {
        return action.match(weak);
    }

    @Override
    public Deed<CountingMachine> finalization(Finalization action) {
        return Deed.refused("Swift has no clean-up that is registered for an object; give its class a deinit.");
    }

    @Override
    public Deed<CountingMachine> mapping(Mapping action) {
        return Deed.refused("Swift has no maps or sets with weak sides in the language.");
    }

    @Override
    public Deed<CountingMachine> collection(Collection action) {
        return action.match(collection);
    }

    @Override
    public Deed<CountingMachine> control(Control action) {
        return action.match(control);
    }
}
