package org.refscape.runtime.cpython;

import java.util.List;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Answer;

/** Does the actions of {@link Container}. */
final class ContainerActions implements Container.Cases<Boolean> {
    private final Interpreter python;
    private final Memory memory;

    ContainerActions(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    @Override
    public Boolean makeList(Container.MakeList action) {
        Held made = make(action.label(), Kind.LIST, "list", Sizes.LIST, action.items());
        python.places().store(action.to(), made);
        return true;
    }

    @Override
    public Boolean makeTuple(Container.MakeTuple action) {
        Held made = make(action.label(), Kind.TUPLE, "tuple", Sizes.TUPLE, action.items());
        python.places().store(action.to(), made);
        return true;
    }

    private Held make(String label, Kind kind, String type, int bytes, List<Expression> items) {
        try (HeldList operands = python.expressions().evaluateAll(items)) {
            List<Reference> references = operands.values().stream()
                    .map(each -> Reference.strong(Role.ITEM, "", each))
                    .toList();
            int size = bytes + Sizes.PLACE * references.size();
            return memory.bear(
                    Birth.counted(memory.fresh(label), kind, type, 0, size).holding(references));
        }
    }

    @Override
    public Boolean makeSet(Container.MakeSet action) {
        try (HeldList operands = python.expressions().evaluateAll(action.items())) {
            Held made = memory.bear(Birth.counted(memory.fresh(action.label()), Kind.SET, "set", 0, Sizes.SET));
            try {
                for (Value each : operands.values()) {
                    python.items().addTo(made.id(), each);
                }
            } catch (PythonError error) {
                error.keep(made::close);
                throw error;
            }
            python.places().store(action.to(), made);
        }
        return true;
    }

    @Override
    public Boolean makeDict(Container.MakeDict action) {
        List<Expression> values =
                action.entries().stream().map(Container.Entry::value).toList();
        Held made;
        try (HeldList operands = python.expressions().evaluateAll(values)) {
            List<Value> held = operands.values();
            boolean tracked = held.stream().anyMatch(python.dictionaries()::mayBeTracked);
            Birth birth = Birth.counted(memory.fresh(action.label()), Kind.DICT, "dict", 0, Sizes.DICT);
            made = memory.bear(tracked ? birth : birth.untracked());
            for (int i = 0; i < held.size(); i++) {
                Container.Entry entry = action.entries().get(i);
                python.dictionaries().put(made.id(), Atom.of(entry.key()), held.get(i));
            }
        }
        python.places().store(action.to(), made);
        return true;
    }

    @Override
    public Boolean append(Container.Append action) {
        return method("append", action.list(), action.value(), python.items()::append);
    }

    @Override
    public Boolean insert(Container.Insert action) {
        return method("insert", action.list(), action.value(), (list, value) -> python.items()
                .insert(list, action.index(), value));
    }

    @Override
    public Boolean remove(Container.Remove action) {
        return method("remove", action.list(), action.value(), python.items()::remove);
    }

    @Override
    public Boolean pop(Container.Pop action) {
        Answer answer;
        try (Held popped = popped(action)) { // the call lets go of the list before anybody looks at what it gives
            answer = python.answers().of(popped.value());
        }
        python.answer("pop", answer);
        return true;
    }

    private Held popped(Container.Pop action) {
        try (Held list = python.places().read(action.list())) {
            return python.items().pop(list, action.index());
        }
    }

    @Override
    public Boolean clear(Container.Clear action) {
        try (Held target = python.places().read(action.target())) {
            python.items().clear(target);
        }
        return true;
    }

    @Override
    public Boolean add(Container.Add action) {
        return method("add", action.set(), action.value(), python.items()::add);
    }

    @Override
    public Boolean discard(Container.Discard action) {
        return method("discard", action.set(), action.value(), python.items()::discard);
    }

    private interface Method {
        void call(Held self, Value argument);
    }

    /** Calls a method: it is looked up first, then the argument is evaluated, and both are held until it returns. */
    private Boolean method(String name, Path path, Expression argument, Method method) {
        HeldList operands = new HeldList();
        try {
            Held self = operands.add(python.places().read(path));
            python.items().requireMethod(self, name);
            Held value = operands.add(python.expressions().evaluate(argument));
            method.call(self, value.value());
        } finally {
            operands.leave(python.version());
        }
        return true;
    }
}
