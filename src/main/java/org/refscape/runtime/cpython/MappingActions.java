package org.refscape.runtime.cpython;

import java.util.List;
import java.util.Locale;
import org.refscape.action.Mapping;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;

/** Does the actions of {@link Mapping}; those that Python writes alike also work on plain dicts and sets. */
final class MappingActions implements Mapping.Cases<Boolean> {
    private final Interpreter python;
    private final Memory memory;

    MappingActions(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    @Override
    public Boolean makeMap(Mapping.MakeMap action) {
        Kind kind =
                switch (action.variety()) {
                    case WEAK_VALUE_DICTIONARY -> Kind.WEAK_VALUE_DICTIONARY;
                    case WEAK_KEY_DICTIONARY -> Kind.WEAK_KEY_DICTIONARY;
                    case WEAK_SET -> Kind.WEAK_SET;
                    default -> throw Refusal.notChecked(action);
                };
        Held made = new ContainerBirth(python).make(kind, action.variety().typeName(), action.label());
        python.places().store(action.to(), made);
        return true;
    }

    @Override
    public Boolean put(Mapping.Put action) {
        HeldList operands = new HeldList();
        try {
            Held value = operands.add(python.expressions().evaluate(action.value()));
            Held container = operands.add(container(action.in()));
            Held key = operands.add(python.expressions().evaluate(action.key()));
            python.subscripts().set(container.value(), key.value(), value.value());
        } finally {
            operands.leaveInOrder();
        }
        return true;
    }

    @Override
    public Boolean get(Mapping.Get action) {
        python.places().storeAndAnswer(action.to(), got(action), "wget");
        return true;
    }

    private Held got(Mapping.Get action) {
        HeldList operands = new HeldList();
        try {
            Held container = operands.add(container(action.in()));
            if (!isWeak(container, false) && !isPlainDict(container)) {
                throw python.attributes().lacks(container, "get");
            }
            Held key = operands.add(python.expressions().evaluate(action.key()));
            return find(container, key);
        } finally {
            operands.leave(python.version());
        }
    }

    private Held find(Held container, Held key) {
        if (isWeak(container, false)) {
            return python.calls().inLibrary(List.of(container, key), () -> python.weakContainers()
                    .get(container.id(), key.value()));
        }
        python.equality().requireHashable(key.value());
        int found = python.dictionaries().find(container.id(), key.value());
        return Held.of(
                memory,
                found < 0
                        ? Atom.NONE
                        : python.dictionaries().entryAt(container.id(), found).value());
    }

    @Override
    public Boolean removeKey(Mapping.RemoveKey action) {
        HeldList operands = new HeldList();
        try {
            Held container = operands.add(container(action.in()));
            Held key = operands.add(python.expressions().evaluate(action.key()));
            python.subscripts().delete(container.value(), key.value());
        } finally {
            operands.leaveInOrder();
        }
        return true;
    }

    @Override
    public Boolean length(Mapping.Length action) {
        try (Held container = container(action.in())) {
            python.answer("wlen", Atom.of(length(container)));
        }
        return true;
    }

    private int length(Held container) {
        if (isText(container)) {
            String text = ((Atom) container.value()).text();
            return text.codePointCount(0, text.length());
        }
        if (isWeak(container, true)) {
            return python.weakContainers().length(container.id());
        }
        if (isPlainDict(container)) {
            return python.dictionaries().size(container.id());
        }
        if (hasItems(container)) {
            HeapObject object = memory.object(container.id());
            return object.references().size() - Layout.firstItem(object);
        }
        throw Errors.type("object of type '" + typeOf(container) + "' has no len()");
    }

    @Override
    public Boolean contains(Mapping.Contains action) {
        HeldList operands = new HeldList();
        try {
            Held key = operands.add(python.expressions().evaluate(action.key()));
            Held container = operands.add(container(action.in()));
            python.answer("wcontains", Atom.of(contains(container, key)));
        } finally {
            operands.leaveInOrder();
        }
        return true;
    }

    private boolean contains(Held container, Held key) {
        if (isText(container)) {
            if (!isText(key)) {
                throw Errors.type("'in <string>' requires string as left operand, not " + typeOf(key));
            }
            return ((Atom) container.value()).text().contains(((Atom) key.value()).text());
        }
        if (isWeak(container, true)) {
            return python.calls().inLibrary(List.of(container, key), () -> python.weakContainers()
                    .contains(container.id(), key.value()));
        }
        if (isPlainDict(container)) {
            python.equality().requireHashable(key.value());
            return python.dictionaries().find(container.id(), key.value()) >= 0;
        }
        if (hasItems(container)) {
            return python.items().indexOf(container.id(), key.value()) >= 0;
        }
        throw Errors.type("argument of type '" + typeOf(container) + "' is not iterable");
    }

    @Override
    public Boolean addMember(Mapping.AddMember action) {
        HeldList operands = new HeldList();
        try {
            Held container = operands.add(method(action.in(), "add"));
            Held value = operands.add(python.expressions().evaluate(action.value()));
            if (isWeakSet(container)) {
                inLibrary(
                        List.of(container, value), () -> python.weakContainers().add(container.id(), value.value()));
            } else {
                python.items().add(container, value.value());
            }
        } finally {
            operands.leave(python.version());
        }
        return true;
    }

    @Override
    public Boolean discardMember(Mapping.DiscardMember action) {
        HeldList operands = new HeldList();
        try {
            Held container = operands.add(method(action.in(), "discard"));
            Held value = operands.add(python.expressions().evaluate(action.value()));
            if (isWeakSet(container)) {
                inLibrary(List.of(container, value), () -> python.weakContainers()
                        .discard(container.id(), value.value()));
            } else {
                python.items().discard(container, value.value());
            }
        } finally {
            operands.leave(python.version());
        }
        return true;
    }

    /** The container, if it has that method of sets; the method is looked up before the argument is evaluated. */
    private Held method(Path path, String name) {
        Held container = container(path);
        try {
            if (!isWeakSet(container)) {
                python.items().requireMethod(container, name);
            }
            return container;
        } catch (PythonError error) {
            container.close();
            throw error;
        }
    }

    @Override
    public Boolean startIteration(Mapping.StartIteration action) {
        Held iterator;
        try (Held container = container(action.in())) {
            boolean wanted = isWeak(container, true) && (action.view() == Mapping.View.ITSELF || !isWeakSet(container));
            if (!wanted) {
                throw action.view() == Mapping.View.ITSELF
                        ? Errors.type("'" + typeOf(container) + "' object is not iterable")
                        : python.attributes()
                                .lacks(container, action.view().name().toLowerCase(Locale.ROOT));
            }
            iterator = python.generators().start(action.to().toString(), container.id(), action.view());
        }
        python.places().store(action.to(), iterator);
        return true;
    }

    @Override
    public Boolean nextItem(Mapping.NextItem action) {
        try (Held iterator = iterator(action.iterator(), "' object is not an iterator")) {
            python.generators().next(iterator.id(), yielded -> python.answer("iter_next", yielded));
        }
        return true;
    }

    @Override
    public Boolean closeIterator(Mapping.CloseIterator action) {
        try (Held iterator = iterator(action.iterator(), "' object has no attribute 'close'")) {
            python.generators().close(iterator.id());
        }
        return true;
    }

    private void inLibrary(List<Held> arguments, Runnable body) {
        python.calls().inLibrary(arguments, () -> {
            body.run();
            return true;
        });
    }

    private Held iterator(Path path, String complaint) {
        Held operand = python.places().read(path);
        if (operand.isObject() && memory.object(operand.id()).kind() == Kind.ITERATOR) {
            return operand;
        }
        try (operand) {
            throw complaint.contains("attribute")
                    ? python.attributes().lacks(operand, "close")
                    : Errors.type("'" + typeOf(operand) + complaint);
        }
    }

    private Held container(Path path) {
        return python.proxies().resolve(python.places().read(path));
    }

    private String typeOf(Held operand) {
        return Types.nameOf(operand.value(), memory.heap(), python.version());
    }

    private boolean isWeak(Held operand, boolean setsToo) {
        return operand.isObject()
                && memory.object(operand.id()).kind().isWeakContainer()
                && (setsToo || !isWeakSet(operand));
    }

    private boolean isWeakSet(Held operand) {
        return operand.isObject() && memory.object(operand.id()).kind() == Kind.WEAK_SET;
    }

    private static boolean isText(Held operand) {
        return operand.value() instanceof Atom atom && atom.type() == Atom.Type.TEXT;
    }

    private boolean isPlainDict(Held operand) {
        return operand.isObject() && python.items().isDict(memory.object(operand.id()));
    }

    private boolean hasItems(Held operand) {
        if (!operand.isObject()) {
            return false;
        }
        HeapObject object = memory.object(operand.id());
        return python.items().isList(object) || python.items().isSet(object) || object.kind() == Kind.TUPLE;
    }
}
