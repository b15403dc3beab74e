package org.refscape.runtime.jvm;

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

/** What the JVM does for each action. */
final class JavaActions implements Action.Cases<Deed<JavaMachine>> {
    static final JavaActions ALL = new JavaActions();

    private final Naming.Cases<Deed<JavaMachine>> naming = new TracedNaming<>("Java");
    private final Container.Cases<Deed<JavaMachine>> containers = new TracedContainers<>(new TracedContainers.Names(
            "Java",
            "ArrayList",
            "",
            "HashSet",
            "HashMap",
            Map.of(
                    "append", "java.util.List.add(Object)",
                    "insert", "java.util.List.add(int, Object)",
                    "remove", "java.util.List.remove(Object)",
                    "pop", "java.util.List.size()",
                    "clear", "java.util.List.clear()",
                    "add", "java.util.Set.add(Object)",
                    "discard", "java.util.Set.remove(Object)")));
    private final Weak.Cases<Deed<JavaMachine>> weak = new JavaReferences();
    private final Finalization.Cases<Deed<JavaMachine>> finalization = new Cleaning();
    private final Mapping.Cases<Deed<JavaMachine>> mapping = new JavaMaps();
    private final Collection.Cases<Deed<JavaMachine>> collection = new Collecting();
    private final Control.Cases<Deed<JavaMachine>> control = new Threads();

    private JavaActions() {}

    @Override
    public Deed<JavaMachine> naming(Naming action) {
        return action.match(naming);
    }

    @Override
    public Deed<JavaMachine> container(Container action) {
        return action.match(containers);
    }

    @Override
    public Deed<JavaMachine> weak(Weak action) {
        return action.match(weak);
    }

    @Override
    public Deed<JavaMachine> finalization(Finalization action) {
        return action.match(finalization);
    }

    @Override
    public Deed<JavaMachine> mapping(Mapping action) {
        return action.match(mapping);
    }

    @Override
    public Deed<JavaMachine> collection(Collection action) {
        return action.match(collection);
    }

    @Override
    public Deed<JavaMachine> control(Control action) {
        return action.match(control);
    }
}
