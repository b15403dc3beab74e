package org.refscape.runtime.javascript;

import org.refscape.action.Mapping;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Table;
import org.refscape.runtime.program.Thrown;
import org.refscape.runtime.program.TracedContainers;
import org.refscape.runtime.program.Use;

/**
 * {@code Map}, {@code Set}, {@code WeakMap} and {@code WeakSet}. A WeakMap (ECMA-262 24.3) is an ephemeron table: an entry's value
 * counts as reachable through the map only while its key is reachable otherwise; {@link Collector} knows. Its entries
 * cannot be counted or walked, so nobody can see when they go.
 */
final class ScriptMaps implements Mapping.Cases<Deed<ScriptMachine>> {
    static final String WEAK_MAP = "WeakMap";
    private static final int BYTES = 32;

    @Override
    public Deed<ScriptMachine> makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case JS_MAP -> make(action, Kind.DICT);
            case JS_SET -> make(action, Kind.SET);
            case JS_WEAK_MAP -> make(action, Kind.WEAK_KEY_DICTIONARY);
            case JS_WEAK_SET -> make(action, Kind.WEAK_SET);
            case WEAK_VALUE_DICTIONARY ->
                Deed.refused(
                        "JavaScript has no map with weak values; use a Map of WeakRefs and a FinalizationRegistry.");
            case WEAK_KEY_DICTIONARY -> Deed.refused("JavaScript's map with weak keys is called WeakMap.");
            case WEAK_SET ->
                Deed.refused("Python's WeakSet can be walked; JavaScript's cannot, and is made as its own.");
            case WEAK_HASH_MAP, HASH_MAP, IDENTITY_HASH_MAP ->
                Deed.refused("%s is Java's.".formatted(action.variety().typeName()));
        };
    }

    private static Deed<ScriptMachine> make(Mapping.MakeMap action, Kind kind) {
        Birth birth = Birth.traced(action.label(), kind, action.variety().typeName(), BYTES);
        return Deed.of(machine -> machine.make(action.to(), birth));
    }

    @Override
    public Deed<ScriptMachine> put(Mapping.Put action) {
        return Deed.of(machine -> {
            HeapObject map = map(machine, action.in(), "set");
            Value key = machine.value(action.key());
            Value value = machine.value(action.value());
            if (map.kind() == Kind.WEAK_KEY_DICTIONARY && key instanceof Atom) {
                throw new Thrown(map.id(), "TypeError", "Invalid value used as weak map key");
            }
            table(machine, map).put(key, value);
        });
    }

    @Override
    public Deed<ScriptMachine> get(Mapping.Get action) {
        return Deed.of(machine -> {
            Value key = machine.value(action.key());
            machine.returned(
                    "get", table(machine, map(machine, action.in(), "get")).get(key), action.to());
        });
    }

    @Override
    public Deed<ScriptMachine> removeKey(Mapping.RemoveKey action) {
        return Deed.of(machine -> {
            Value key = machine.value(action.key());
            machine.returned(
                    "delete",
                    table(machine, map(machine, action.in(), "delete")).remove(key));
        });
    }

    @Override
    public Deed<ScriptMachine> length(Mapping.Length action) {
        return Deed.of(machine -> {
            HeapObject container = container(machine, action.in(), "size");
            switch (container.kind()) {
                case DICT ->
                    machine.returned("size", Atom.of(table(machine, container).size()));
                case SET ->
                    machine.returned("size", Atom.of(container.references().size()));
                case LIST -> machine.note(container.id(), "An Array has a length, but no size.");
                default ->
                    machine.note(
                            container.id(),
                            "A %s has no size: when its entries go cannot be observed.".formatted(container.type()));
            }
        });
    }

    @Override
    public Deed<ScriptMachine> contains(Mapping.Contains action) {
        return Deed.of(machine -> {
            Value key = machine.value(action.key());
            HeapObject container = container(machine, action.in(), "has");
            if (container.kind() == Kind.LIST) {
                throw machine.complaints().wrongObject(container, action.in(), "a Map or Set", Use.call("has"));
            }
            boolean isMap = container.kind() == Kind.DICT || container.kind() == Kind.WEAK_KEY_DICTIONARY;
            boolean found = isMap
                    ? table(machine, container).find(key) >= 0
                    : TracedContainers.indexOf(machine, container, key) >= 0;
            machine.returned("has", found);
        });
    }

    @Override
    public Deed<ScriptMachine> addMember(Mapping.AddMember action) {
        return Deed.of(machine -> {
            HeapObject set = set(machine, action.in(), "add");
            Value member = machine.value(action.value());
            boolean weak = set.kind() == Kind.WEAK_SET;
            if (weak && !(member instanceof ObjectId)) {
                throw new Thrown(set.id(), "TypeError", "Invalid value used in weak set");
            }
            TracedContainers.add(machine, set.id(), member, weak ? Strength.WEAK : Strength.STRONG);
        });
    }

    @Override
    public Deed<ScriptMachine> discardMember(Mapping.DiscardMember action) {
        return Deed.of(machine -> {
            Value member = machine.value(action.value());
            int set = set(machine, action.in(), "delete").id();
            machine.returned("delete", TracedContainers.discard(machine, set, member));
        });
    }

    @Override
    public Deed<ScriptMachine> startIteration(Mapping.StartIteration action) {
        return noIteration();
    }

    @Override
    public Deed<ScriptMachine> nextItem(Mapping.NextItem action) {
        return noIteration();
    }

    @Override
    public Deed<ScriptMachine> closeIterator(Mapping.CloseIterator action) {
        return noIteration();
    }

    private static Deed<ScriptMachine> noIteration() {
        return Deed.refused("Iterators are not imitated for JavaScript: they change nothing about who lives.");
    }

    private static Table table(ScriptMachine machine, HeapObject map) {
        Strength keys = map.kind() == Kind.WEAK_KEY_DICTIONARY ? Strength.WEAK : Strength.STRONG;
        return new Table(machine.recorder(), map.id(), keys);
    }

    private static HeapObject map(ScriptMachine machine, Path in, String method) {
        return machine.places().object(in, "a Map", Use.call(method), Kind.DICT, Kind.WEAK_KEY_DICTIONARY);
    }

    private static HeapObject set(ScriptMachine machine, Path in, String method) {
        return machine.places().object(in, "a Set", Use.call(method), Kind.SET, Kind.WEAK_SET);
    }

    private static HeapObject container(ScriptMachine machine, Path in, String method) {
        return machine.places()
                .object(
                        in,
                        "a container",
                        Use.call(method),
                        Kind.DICT,
                        Kind.WEAK_KEY_DICTIONARY,
                        Kind.SET,
                        Kind.WEAK_SET,
                        Kind.LIST);
    }
}
