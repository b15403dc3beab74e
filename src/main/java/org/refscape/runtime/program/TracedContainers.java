package org.refscape.runtime.program;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.step.Step.ReferenceCut;
import org.refscape.step.Step.ReferenceMade;

/** Lists, sets and dictionaries that hold strongly, in runtimes that do not count. */
public final class TracedContainers<M extends TracedMachine> implements Container.Cases<Deed<M>> {
    private static final int CONTAINER_BYTES = 48;

    private final Names names;

    /**
     * What the language calls these containers; an empty name for one that it does not have.
     *
     * @param methods the methods that it uses where Python has {@code append}, {@code insert} and so on
     */
    public record Names(
            String language, String list, String tuple, String set, String dict, Map<String, String> methods) {
        Use call(String method) {
            return Use.call(methods.getOrDefault(method, method));
        }
    }

    public TracedContainers(Names names) {
        this.names = names;
    }

    @Override
    public Deed<M> makeList(Container.MakeList action) {
        return Deed.of(machine -> fill(
                machine,
                action.to(),
                Birth.traced(action.label(), Kind.LIST, names.list(), CONTAINER_BYTES),
                action.items()));
    }

    @Override
    public Deed<M> makeTuple(Container.MakeTuple action) {
        if (names.tuple().isEmpty()) {
            return Deed.refused("%s has no tuples; use a list.".formatted(names.language()));
        }
        return Deed.of(machine -> fill(
                machine,
                action.to(),
                Birth.traced(action.label(), Kind.TUPLE, names.tuple(), CONTAINER_BYTES),
                action.items()));
    }

    @Override
    public Deed<M> makeSet(Container.MakeSet action) {
        return Deed.of(machine -> {
            List<Value> members = action.items().stream().map(machine::value).toList();
            int set = make(machine, action.to(), Birth.traced(action.label(), Kind.SET, names.set(), CONTAINER_BYTES));
            members.forEach(member -> add(machine, set, member, Strength.STRONG));
        });
    }

    @Override
    public Deed<M> makeDict(Container.MakeDict action) {
        return Deed.of(machine -> {
            int dict =
                    make(machine, action.to(), Birth.traced(action.label(), Kind.DICT, names.dict(), CONTAINER_BYTES));
            for (Container.Entry entry : action.entries()) {
                new Table(machine.recorder(), dict, Strength.STRONG, machine::isSame)
                        .put(Atom.of(entry.key()), machine.value(entry.value()));
            }
        });
    }

    @Override
    public Deed<M> append(Container.Append action) {
        return Deed.of(machine -> {
            HeapObject list = list(machine, action.list(), "append");
            machine.storing().add(list.id(), item(machine.value(action.value())));
        });
    }

    @Override
    public Deed<M> insert(Container.Insert action) {
        return Deed.of(machine -> {
            HeapObject list = list(machine, action.list(), "insert");
            Value value = machine.value(action.value());
            int size = list.references().size();
            if (action.index() > size) {
                complain(machine.complaints().cannotInsert(list, action.index()));
            }
            machine.recorder().record(new ReferenceMade(list.id(), Math.min(action.index(), size), item(value)));
        });
    }

    @Override
    public Deed<M> remove(Container.Remove action) {
        return Deed.of(machine -> {
            HeapObject list = list(machine, action.list(), "remove");
            int at = indexOf(machine, list, machine.value(action.value()));
            if (at >= 0) {
                machine.storing().cut(list.id(), at);
            }
        });
    }

    @Override
    public Deed<M> pop(Container.Pop action) {
        return Deed.of(machine -> {
            HeapObject list = list(machine, action.list(), "pop");
            int size = list.references().size();
            int at = action.index() == null ? size - 1 : action.index();
            if (at < 0 || at >= size) {
                complain(machine.complaints().noSuchItem(list, action.list(), at));
                machine.returned("pop", Atom.NONE);
                return;
            }
            Value value = list.references().get(at).target();
            machine.storing().cut(list.id(), at);
            machine.returned("pop", value);
        });
    }

    @Override
    public Deed<M> clear(Container.Clear action) {
        return Deed.of(machine -> {
            HeapObject target = machine.places()
                    .object(action.target(), "a container", names.call("clear"), Kind.LIST, Kind.DICT, Kind.SET);
            for (int i = target.references().size() - 1; i >= 0; i--) {
                machine.recorder()
                        .record(new ReferenceCut(
                                target.id(), i, target.references().get(i)));
            }
        });
    }

    @Override
    public Deed<M> add(Container.Add action) {
        return Deed.of(machine -> {
            HeapObject set = machine.places().object(action.set(), "a set", names.call("add"), Kind.SET);
            add(machine, set.id(), machine.value(action.value()), Strength.STRONG);
        });
    }

    @Override
    public Deed<M> discard(Container.Discard action) {
        return Deed.of(machine -> {
            HeapObject set = machine.places().object(action.set(), "a set", names.call("discard"), Kind.SET);
            discard(machine, set.id(), machine.value(action.value()));
        });
    }

    /** Adds a member unless it is one. */
    public static void add(TracedMachine machine, int set, Value member, Strength strength) {
        if (indexOf(machine, machine.heap().object(set), member) < 0) {
            machine.storing().add(set, new Reference(Role.ITEM, "", member, strength));
        }
    }

    /** Removes a member, and says whether it was one. */
    public static boolean discard(TracedMachine machine, int set, Value member) {
        int at = indexOf(machine, machine.heap().object(set), member);
        if (at >= 0) {
            machine.storing().cut(set, at);
        }
        return at >= 0;
    }

    /** The position of that very item, or -1. */
    public static int indexOf(HeapObject container, Value item) {
        return indexOf(container, item::equals);
    }

    /** The position of that item, or of one that the language's containers take for the same, or -1. */
    public static int indexOf(TracedMachine machine, HeapObject container, Value item) {
        return indexOf(container, each -> machine.isSame(item, each));
    }

    private static int indexOf(HeapObject container, Predicate<Value> wanted) {
        List<Reference> all = container.references();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).role() == Role.ITEM && wanted.test(all.get(i).target())) {
                return i;
            }
        }
        return -1;
    }

    private static void complain(@Nullable Thrown complaint) {
        if (complaint != null) {
            throw complaint;
        }
    }

    /** What goes in is found before the container is made: if it cannot be, there will be no container. */
    private void fill(M machine, @Nullable Path to, Birth birth, List<Expression> items) {
        List<Value> found = items.stream().map(machine::value).toList();
        int container = make(machine, to, birth);
        found.forEach(item -> machine.storing().add(container, item(item)));
    }

    private int make(M machine, @Nullable Path to, Birth birth) {
        return machine.make(to, birth).index();
    }

    private static Reference item(Value value) {
        return Reference.strong(Role.ITEM, "", value);
    }

    private HeapObject list(M machine, Path path, String method) {
        return machine.places().object(path, "a list", names.call(method), Kind.LIST);
    }
}
