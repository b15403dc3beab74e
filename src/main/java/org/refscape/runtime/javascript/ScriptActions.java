package org.refscape.runtime.javascript;

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

/** What JavaScript does for each action. */
final class ScriptActions implements Action.Cases<Deed<ScriptMachine>> {
    static final ScriptActions ALL = new ScriptActions();

    private final Naming.Cases<Deed<ScriptMachine>> naming = new TracedNaming<>("JavaScript");
    private final Container.Cases<Deed<ScriptMachine>> containers = new TracedContainers<>(new TracedContainers.Names(
            "JavaScript",
            "Array",
            "",
            "Set",
            "Map",
            Map.of("append", "push", "insert", "splice", "remove", "includes", "discard", "delete")));
    private final Weak.Cases<Deed<ScriptMachine>> weak = new WeakRefs();
    private final Finalization.Cases<Deed<ScriptMachine>> finalization = new Registries();
    private final Mapping.Cases<Deed<ScriptMachine>> mapping = new ScriptMaps();
    private final Collection.Cases<Deed<ScriptMachine>> collection = new Turns();
    private final Control.Cases<Deed<ScriptMachine>> control = new ScriptControl();

    private ScriptActions() {}

    @Override
    public Deed<ScriptMachine> naming(Naming action) {
        return action.match(naming);
    }

    @Override
    public Deed<ScriptMachine> container(Container action) {
        return action.match(containers);
    }

    @Override
    public Deed<ScriptMachine> weak(Weak action) {
        return action.match(weak);
    }

    @Override
    public Deed<ScriptMachine> finalization(Finalization action) {
        return action.match(finalization);
    }

    @Override
    public Deed<ScriptMachine> mapping(Mapping action) {
        return action.match(mapping);
    }

    @Override
    public Deed<ScriptMachine> collection(Collection action) {
        return action.match(collection);
    }

    @Override
    public Deed<ScriptMachine> control(Control action) {
        return action.match(control);
    }
}
