package org.refscape.runtime.counting;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Slot;
import org.refscape.runtime.program.TracedContainers;
import org.refscape.step.Step.ReferenceMade;

/**
 * Containers that are objects, as Foundation's {@code NSMutableArray} and its like (Swift's own are values). They retain what they
 * hold and release it from the first to the last.
 */
final class Containers implements Container.Cases<Deed<CountingMachine>> {
    private static final int BYTES = 32;

    @Override
    public Deed<CountingMachine> makeList(Container.MakeList action) {
        return Deed.of(machine ->
                make(machine, action.to(), birth(action.label(), Kind.LIST, "NSMutableArray"), list -> action.items()
                        .forEach(item -> put(machine, new Slot(list, Role.ITEM, "", -1), item))));
    }

    @Override
    public Deed<CountingMachine> makeTuple(Container.MakeTuple action) {
        return Deed.refused("Swift's tuples are values, not objects; use a list.");
    }

    @Override
    public Deed<CountingMachine> makeSet(Container.MakeSet action) {
        return Deed.of(machine ->
                make(machine, action.to(), birth(action.label(), Kind.SET, "NSMutableSet"), set -> action.items()
                        .forEach(item -> addTo(machine, set, item))));
    }

    @Override
    public Deed<CountingMachine> makeDict(Container.MakeDict action) {
        return Deed.of(machine -> make(
                machine, action.to(), birth(action.label(), Kind.DICT, "NSMutableDictionary"), dict -> action.entries()
                        .forEach(entry -> put(
                                machine,
                                new Slot(
                                        dict,
                                        Role.VALUE,
                                        entry.key(),
                                        machine.heap().object(dict).indexOf(Role.VALUE, entry.key())),
                                entry.value()))));
    }

    @Override
    public Deed<CountingMachine> append(Container.Append action) {
        return Deed.of(machine ->
                put(machine, new Slot(list(machine, action.list()).id(), Role.ITEM, "", -1), action.value()));
    }

    @Override
    public Deed<CountingMachine> insert(Container.Insert action) {
        return Deed.of(machine -> {
            HeapObject list = list(machine, action.list());
            int at = Math.min(action.index(), list.references().size());
            Value value = machine.hold(action.value());
            machine.recorder().record(new ReferenceMade(list.id(), at, Reference.strong(Role.ITEM, "", value)));
            if (value instanceof ObjectId object) {
                machine.retain(object.index());
            }
            machine.letGo(value);
        });
    }

    @Override
    public Deed<CountingMachine> remove(Container.Remove action) {
        return Deed.of(machine -> removeFrom(machine, list(machine, action.list()), action.value()));
    }

    @Override
    public Deed<CountingMachine> pop(Container.Pop action) {
        return Deed.of(machine -> {
            HeapObject list = list(machine, action.list());
            int size = list.references().size();
            int at = action.index() == null ? size - 1 : action.index();
            if (at < 0 || at >= size) {
                throw machine.fatal().nothingAt(action.list());
            }
            Value value = list.references().get(at).target();
            machine.returned("pop", value);
            machine.variables().cut(list.id(), at);
        });
    }

    @Override
    public Deed<CountingMachine> clear(Container.Clear action) {
        return Deed.of(machine -> {
            int container = container(machine, action.target(), Kind.LIST, Kind.SET, Kind.DICT)
                    .id();
            while (!machine.heap().object(container).references().isEmpty()) {
                machine.variables().cut(container, 0);
            }
        });
    }

    @Override
    public Deed<CountingMachine> add(Container.Add action) {
        return Deed.of(machine ->
                addTo(machine, container(machine, action.set(), Kind.SET).id(), action.value()));
    }

    @Override
    public Deed<CountingMachine> discard(Container.Discard action) {
        return Deed.of(machine -> removeFrom(machine, container(machine, action.set(), Kind.SET), action.value()));
    }

    private static Birth birth(String label, Kind kind, String type) {
        return Birth.counted(label, kind, type, 0, BYTES).untracked();
    }

    /** Makes a container, fills it, and stores it where the action wants it. */
    private static void make(CountingMachine machine, @Nullable Path to, Birth birth, IntConsumer filling) {
        Slot slot = to == null ? null : machine.variables().slot(to);
        ObjectId made = machine.bear(birth);
        machine.destruction().hold(made.index());
        filling.accept(made.index());
        if (slot != null) {
            machine.variables().store(slot, made, Strength.STRONG);
        }
        machine.letGo(made);
    }

    private static void put(CountingMachine machine, Slot slot, Expression expression) {
        Value value = machine.hold(expression);
        machine.variables().store(slot, value, Strength.STRONG);
        machine.letGo(value);
    }

    private static void addTo(CountingMachine machine, int set, Expression expression) {
        Value value = machine.hold(expression);
        if (TracedContainers.indexOf(machine.heap().object(set), value) < 0) {
            machine.variables().store(new Slot(set, Role.ITEM, "", -1), value, Strength.STRONG);
        }
        machine.letGo(value);
    }

    private static void removeFrom(CountingMachine machine, HeapObject container, Expression expression) {
        Value value = machine.hold(expression);
        int at = TracedContainers.indexOf(container, value);
        if (at >= 0) {
            machine.variables().cut(container.id(), at);
        }
        machine.letGo(value);
    }

    private static HeapObject list(CountingMachine machine, Path path) {
        return container(machine, path, Kind.LIST);
    }

    private static HeapObject container(CountingMachine machine, Path path, Kind... kinds) {
        HeapObject object = machine.variables().object(path);
        if (!List.of(kinds).contains(object.kind())) {
            throw machine.fatal().wrongObject(object, "a container of that sort");
        }
        return object;
    }
}
