package org.refscape.runtime.jvm;

import java.util.List;
import org.refscape.action.Mapping;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Table;
import org.refscape.runtime.program.TracedContainers;
import org.refscape.runtime.program.Use;

/**
 * Maps and sets. A {@code WeakHashMap} holds its keys weakly and its values strongly, and every use of it first sweeps the entries
 * whose keys are gone ({@code expungeStaleEntries}); the collector takes keys, never entries. It is no ephemeron table. An
 * {@code IdentityHashMap} knows its keys by identity, all others by {@code equals}.
 */
final class JavaMaps implements Mapping.Cases<Deed<JavaMachine>> {
    /** What {@code Collections.newSetFromMap(new WeakHashMap<>())} gives: members are the keys of a WeakHashMap. */
    private static final String WEAK_SET = "Set of weak keys";

    private static final int MAP_BYTES = 64;
    private static final Kind[] CONTAINERS = {Kind.WEAK_KEY_DICTIONARY, Kind.DICT, Kind.SET, Kind.WEAK_SET, Kind.LIST};

    @Override
    public Deed<JavaMachine> makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case WEAK_HASH_MAP ->
                make(action, Kind.WEAK_KEY_DICTIONARY, action.variety().typeName());
            case HASH_MAP, IDENTITY_HASH_MAP ->
                make(action, Kind.DICT, action.variety().typeName());
            case WEAK_SET -> make(action, Kind.WEAK_SET, WEAK_SET);
            case WEAK_VALUE_DICTIONARY ->
                Deed.refused("Java has no map with weak values; use a HashMap of WeakReferences and a queue.");
            case WEAK_KEY_DICTIONARY -> Deed.refused("Java's map with weak keys is called WeakHashMap.");
            case JS_MAP, JS_SET, JS_WEAK_MAP, JS_WEAK_SET ->
                Deed.refused("%s is JavaScript's.".formatted(action.variety().typeName()));
        };
    }

    private static Deed<JavaMachine> make(Mapping.MakeMap action, Kind kind, String type) {
        Birth birth = Birth.traced(action.label(), kind, type, MAP_BYTES);
        return Deed.of(machine -> machine.make(action.to(), birth));
    }

    @Override
    public Deed<JavaMachine> put(Mapping.Put action) {
        return Deed.of(machine -> {
            Value key = machine.value(action.key());
            Value value = machine.value(action.value());
            table(machine, action.in(), "Map.put(Object, Object)").put(key, value);
        });
    }

    @Override
    public Deed<JavaMachine> get(Mapping.Get action) {
        return Deed.of(machine -> {
            Value found = table(machine, action.in(), "Map.get(Object)").get(machine.value(action.key()));
            machine.returned("get", found, action.to());
        });
    }

    @Override
    public Deed<JavaMachine> removeKey(Mapping.RemoveKey action) {
        return Deed.of(machine -> {
            Value key = machine.value(action.key());
            Table table = table(machine, action.in(), "Map.remove(Object)");
            Value found = table.get(key);
            table.remove(key);
            machine.returned("remove", found, action.to());
        });
    }

    @Override
    public Deed<JavaMachine> length(Mapping.Length action) {
        return Deed.of(machine -> {
            HeapObject container = container(machine, action.in(), "Map.size()");
            int size = isMap(container)
                    ? swept(machine, container).size()
                    : sweptSet(machine, container).references().size();
            machine.returned("size", Atom.of(size));
        });
    }

    @Override
    public Deed<JavaMachine> contains(Mapping.Contains action) {
        return Deed.of(machine -> {
            Value key = machine.value(action.key());
            HeapObject container = container(machine, action.in(), "Map.containsKey(Object)");
            boolean found = isMap(container)
                    ? swept(machine, container).find(key) >= 0
                    : TracedContainers.indexOf(machine, sweptSet(machine, container), key) >= 0;
            machine.returned("contains", found);
        });
    }

    @Override
    public Deed<JavaMachine> addMember(Mapping.AddMember action) {
        return Deed.of(machine -> {
            Value member = machine.value(action.value());
            HeapObject set = set(machine, action.in(), "Set.add(Object)");
            boolean weakly = set.kind() == Kind.WEAK_SET && member instanceof ObjectId;
            TracedContainers.add(machine, set.id(), member, weakly ? Strength.WEAK : Strength.STRONG);
        });
    }

    @Override
    public Deed<JavaMachine> discardMember(Mapping.DiscardMember action) {
        return Deed.of(machine -> {
            Value member = machine.value(action.value());
            machine.returned(
                    "remove",
                    TracedContainers.discard(
                            machine,
                            set(machine, action.in(), "Set.remove(Object)").id(),
                            member));
        });
    }

    @Override
    public Deed<JavaMachine> startIteration(Mapping.StartIteration action) {
        return noIteration();
    }

    @Override
    public Deed<JavaMachine> nextItem(Mapping.NextItem action) {
        return noIteration();
    }

    @Override
    public Deed<JavaMachine> closeIterator(Mapping.CloseIterator action) {
        return noIteration();
    }

    private static Deed<JavaMachine> noIteration() {
        return Deed.refused("Iterators are not imitated for the JVM: they change nothing about who lives.");
    }

    private static Table table(JavaMachine machine, Path in, String method) {
        return swept(
                machine,
                machine.places()
                        .object(in, "a Map", Use.call("java.util." + method), Kind.WEAK_KEY_DICTIONARY, Kind.DICT));
    }

    /** The map, ready for use: what its user sees has no stale entries. */
    private static Table swept(JavaMachine machine, HeapObject map) {
        boolean weak = map.kind() == Kind.WEAK_KEY_DICTIONARY;
        boolean byIdentity = map.type().equals(Mapping.Variety.IDENTITY_HASH_MAP.typeName());
        Table table = new Table(
                machine.recorder(),
                map.id(),
                weak ? Strength.WEAK : Strength.STRONG,
                byIdentity ? Value::equals : machine::isSame);
        table.sweep();
        return table;
    }

    private static boolean isMap(HeapObject container) {
        return container.kind() == Kind.WEAK_KEY_DICTIONARY || container.kind() == Kind.DICT;
    }

    private static HeapObject set(JavaMachine machine, Path in, String method) {
        return sweptSet(
                machine,
                machine.places().object(in, "a Set", Use.call("java.util." + method), Kind.SET, Kind.WEAK_SET));
    }

    /** The container, as it is after the members that a collector took have been swept. */
    private static HeapObject sweptSet(JavaMachine machine, HeapObject container) {
        List<Reference> all = container.references();
        for (int i = all.size() - 1; i >= 0 && container.kind() == Kind.WEAK_SET; i--) {
            if (all.get(i).strength() == Strength.WEAK && all.get(i).target() instanceof Atom) {
                machine.storing().cut(container.id(), i);
            }
        }
        return machine.heap().object(container.id());
    }

    private static HeapObject container(JavaMachine machine, Path in, String method) {
        return machine.places().object(in, "a container", Use.call("java.util." + method), CONTAINERS);
    }
}
