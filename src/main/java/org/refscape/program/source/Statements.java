package org.refscape.program.source;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;

/** The statements of one language: for each group of actions, who writes it. */
public record Statements(
        Naming.Cases<List<String>> namings,
        Container.Cases<List<String>> containers,
        Weak.Cases<List<String>> weaks,
        Finalization.Cases<List<String>> finalizations,
        Mapping.Cases<List<String>> mappings,
        Collection.Cases<List<String>> collections,
        Control.Cases<List<String>> controls)
        implements Action.Cases<List<String>> {

    @Override
    public List<String> naming(Naming action) {
        return action.match(namings);
    }

    @Override
    public List<String> container(Container action) {
        return action.match(containers);
    }

    @Override
    public List<String> weak(Weak action) {
        return action.match(weaks);
    }

    @Override
    public List<String> finalization(Finalization action) {
        return action.match(finalizations);
    }

    @Override
    public List<String> mapping(Mapping action) {
        return action.match(mappings);
    }

    @Override
    public List<String> collection(Collection action) {
        return action.match(collections);
    }

    @Override
    public List<String> control(Control action) {
        return action.match(controls);
    }
}
