package org.refscape.runtime.cpython;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Mapping.View;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Code;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Answer;

/**
 * The iterators of weak containers: generator functions of {@code Lib/weakref.py}, suspended at their {@code yield}.
 *
 * <p>A suspended generator holds, in this order, its locals ({@code self}, the current entry), the exit method of the guard that delays
 * removals, and the iterator of the data.
 */
final class Generators {
    private static final String SELF = "self";
    private static final String EXIT = "exit";
    private static final String ITERATOR = "iterator";
    private static final String CLOSED = "closed";

    private final Interpreter python;
    private final Memory memory;
    private final IterationGuards guards;
    private final DataIterators iterators;

    Generators(Interpreter python) {
        this.python = python;
        memory = python.memory();
        guards = new IterationGuards(python);
        iterators = new DataIterators(python);
    }

    /** What a generator goes over. */
    record ViewCode(Kind container, View view) implements Code {
        @Override
        public String name() {
            return view.name().toLowerCase(Locale.ROOT);
        }

        /** What of the data the function goes over to find what it yields. */
        View goesOver() {
            if (container == Kind.WEAK_VALUE_DICTIONARY) {
                return effective() == View.VALUES ? View.VALUES : View.ITEMS;
            }
            return container == Kind.WEAK_KEY_DICTIONARY && effective() != View.KEYS ? View.ITEMS : View.KEYS;
        }

        /** {@code iter(dictionary)} goes over its keys. */
        View effective() {
            return view == View.ITSELF && container != Kind.WEAK_SET ? View.KEYS : view;
        }
    }

    /** Calls the generator function: nothing of its body runs yet. */
    Held start(String label, int container, View view) {
        HeapObject object = memory.object(container);
        return memory.bear(Birth.counted(memory.fresh(label), Kind.ITERATOR, "generator", 0, Sizes.GENERATOR)
                .doing(new ViewCode(object.kind(), view))
                .holding(List.of(Reference.strong(Role.INTERNAL, SELF, new ObjectId(container)))));
    }

    /** True until the generator has finished. */
    boolean isOpen(int generator) {
        HeapObject object = memory.object(generator);
        return object.find(Role.INTERNAL, SELF) != null && object.find(Role.INTERNAL, CLOSED) == null;
    }

    private int part(int generator, String name) {
        Reference part = memory.object(generator).find(Role.INTERNAL, name);
        return part == null ? -1 : part.targetIndex();
    }

    /** {@code next(generator)}: the consumer gets what it yields. The exceptions are Python's. */
    void next(int generator, Consumer<Answer> consumer) {
        consumer.accept(next(generator));
    }

    private Answer next(int generator) {
        if (!isOpen(generator)) {
            throw Errors.stopIteration();
        }
        if (part(generator, ITERATOR) < 0) {
            begin(generator);
        }
        try {
            while (true) {
                DataIterators.Entry entry = iterators.next(part(generator, ITERATOR));
                if (entry == null) {
                    break;
                }
                Answer yielded = take(generator, entry);
                if (yielded != null) {
                    return yielded;
                }
            }
        } catch (PythonError error) {
            unwind(generator);
            Held frame = Held.of(memory, new ObjectId(generator));
            error.keep(() -> {
                finish(frame.id());
                frame.close();
            });
            throw error;
        }
        unwind(generator);
        finish(generator);
        throw Errors.stopIteration();
    }

    private void begin(int generator) {
        int container = part(generator, SELF);
        ViewCode code = code(generator);
        if (code.container() == Kind.WEAK_VALUE_DICTIONARY) {
            int pending = python.attributes().partId(container, WeakContainers.PENDING);
            if (!memory.object(pending).references().isEmpty()) {
                python.removals().commit(container);
            }
        }
        try (Held exit = guards.enter(container)) {
            memory.append(generator, Reference.strong(Role.INTERNAL, EXIT, exit.value()));
        }
        try (Held iterator = iterators.start(python.weakContainers().data(container), code.goesOver())) {
            memory.append(generator, Reference.strong(Role.INTERNAL, ITERATOR, iterator.value()));
        }
    }

    private ViewCode code(int generator) {
        if (memory.object(generator).code() instanceof ViewCode code) {
            return code;
        }
        throw new IllegalStateException(memory.object(generator) + " is no generator of a weak container");
    }

    /** Binds the locals to an entry and gives what is yielded, or null if the entry is dead. */
    private @Nullable Answer take(int generator, DataIterators.Entry entry) {
        ViewCode code = code(generator);
        return switch (code.container()) {
            case WEAK_VALUE_DICTIONARY -> takeValue(generator, code.effective(), entry);
            case WEAK_KEY_DICTIONARY -> takeKey(generator, code.effective(), entry);
            default -> takeMember(generator, entry);
        };
    }

    private @Nullable Answer takeValue(int generator, View view, DataIterators.Entry entry) {
        if (view != View.VALUES) {
            bind(generator, "k", entry.key());
        }
        bind(generator, "wr", entry.value());
        if (view == View.KEYS) {
            return isNone(referent(entry.value())) ? null : answer(entry.key());
        }
        Value value = referent(entry.value());
        bind(generator, view == View.VALUES ? "obj" : "v", value);
        if (isNone(value)) {
            return null;
        }
        return view == View.VALUES ? answer(value) : pair(entry.key(), value);
    }

    private @Nullable Answer takeKey(int generator, View view, DataIterators.Entry entry) {
        bind(generator, "wr", entry.key());
        if (view != View.KEYS) {
            bind(generator, "value", entry.value());
        }
        Value key = referent(entry.key());
        if (view == View.VALUES) {
            return isNone(key) ? null : answer(entry.value());
        }
        bind(generator, view == View.KEYS ? "obj" : "key", key);
        if (isNone(key)) {
            return null;
        }
        return view == View.KEYS ? answer(key) : pair(key, entry.value());
    }

    private @Nullable Answer takeMember(int generator, DataIterators.Entry entry) {
        bind(generator, "itemref", entry.key());
        Value item = referent(entry.key());
        bind(generator, "item", item);
        return isNone(item) ? null : answer(item);
    }

    private Answer answer(Value value) {
        return python.answers().of(value);
    }

    private Answer pair(Value first, Value second) {
        return new Answer.Several(List.of(answer(first), answer(second)));
    }

    private Value referent(Value reference) {
        int referent =
                reference instanceof ObjectId id ? python.weakReferences().referentOf(id.index()) : -1;
        return referent < 0 ? Atom.NONE : new ObjectId(referent);
    }

    private static boolean isNone(Value value) {
        return value.equals(Atom.NONE);
    }

    private void bind(int generator, String local, Value value) {
        int index = memory.object(generator).indexOf(Role.INTERNAL, local);
        if (index >= 0) {
            memory.replace(generator, index, value);
        } else {
            int end = memory.object(generator).indexOf(Role.INTERNAL, EXIT);
            memory.insert(generator, end, Reference.strong(Role.INTERNAL, local, value));
        }
    }

    /** {@code generator.close()}. */
    void close(int generator) {
        if (!isOpen(generator)) {
            return;
        }
        if (part(generator, ITERATOR) < 0 && python.version().closingLeavesArguments()) {
            memory.append(generator, Reference.strong(Role.INTERNAL, CLOSED, Atom.of(true)));
        } else {
            unwind(generator);
            finish(generator);
        }
    }

    /** {@code _PyGen_Finalize}: a dying generator is closed. */
    void closeQuietly(int generator) {
        python.calls().quietly(() -> close(generator));
    }

    /** Leaves the loop and then the {@code with} block: the guard goes, and what was noted is carried out. */
    private void unwind(int generator) {
        remove(generator, ITERATOR);
        int exit = part(generator, EXIT);
        if (exit >= 0) {
            guards.exit(exit);
            remove(generator, EXIT);
        }
    }

    private void remove(int generator, String part) {
        int index = memory.object(generator).indexOf(Role.INTERNAL, part);
        if (index >= 0) {
            memory.remove(generator, index);
        }
    }

    /** Releases the locals in order. */
    private void finish(int generator) {
        while (!memory.object(generator).references().isEmpty()) {
            memory.remove(generator, 0);
        }
    }
}
