package org.refscape.runtime.cpython;

import java.util.List;
import java.util.function.Supplier;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;

/**
 * {@code holder[key]}, {@code holder[key] = value} and {@code del holder[key]} for whatever holds something: lists and tuples by position,
 * dicts by key, weak dictionaries by the methods of {@code Lib/weakref.py}. Everything else says in CPython's words that it cannot.
 *
 * <p>A proxy stands for its referent, which is held as long as it takes.
 */
final class Subscripts {
    private static final String NO_ITEMS = "' object is not subscriptable";
    private static final String NO_ASSIGNMENT = "' object does not support item assignment";
    private static final String NO_DELETION = "' object does not support item deletion";

    private final Interpreter python;
    private final Memory memory;

    Subscripts(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** {@code holder[key]}. */
    Held get(Value holder, Value key) {
        try (Held held = python.proxies().resolve(Held.of(memory, holder))) {
            if (isWeakDictionary(held)) {
                return inLibrary(
                        held, List.of(key), () -> python.weakContainers().item(held.id(), key));
            }
            if (isDict(held)) {
                return Held.of(memory, entry(held.id(), key).value());
            }
            if (isList(held) || isTuple(held)) {
                return Held.of(memory, item(held, key, kindOf(held) + " index out of range"));
            }
            if (held.value() instanceof Atom text && text.type() == Atom.Type.TEXT) {
                return Held.of(memory, character(text.text(), key));
            }
            throw cannot(held.value(), NO_ITEMS);
        }
    }

    /** {@code holder[key] = value}. */
    void set(Value holder, Value key, Value value) {
        try (Held held = python.proxies().resolve(Held.of(memory, holder))) {
            if (isWeakDictionary(held)) {
                inLibrary(held, List.of(key, value), () -> {
                    python.weakContainers().put(held.id(), key, value);
                    return true;
                });
            } else if (isDict(held)) {
                python.dictionaries().put(held.id(), key, value);
            } else if (isList(held)) {
                memory.replace(held.id(), assigned(held, key), value);
            } else {
                throw cannot(held.value(), NO_ASSIGNMENT);
            }
        }
    }

    /** {@code del holder[key]}. */
    void delete(Value holder, Value key) {
        try (Held held = python.proxies().resolve(Held.of(memory, holder))) {
            if (isWeakDictionary(held)) {
                inLibrary(held, List.of(key), () -> {
                    python.weakContainers().delete(held.id(), key);
                    return true;
                });
            } else if (isDict(held)) {
                python.dictionaries().removeAt(held.id(), entry(held.id(), key).index());
            } else if (isList(held)) {
                memory.remove(held.id(), assigned(held, key));
            } else {
                throw cannotDelete(held.value(), key);
            }
        }
    }

    private <R> R inLibrary(Held holder, List<Value> arguments, Supplier<R> body) {
        return python.calls().inLibrary(holder, arguments, body);
    }

    private Dictionaries.Entry entry(int dict, Value key) {
        python.equality().requireHashable(key);
        int found = python.dictionaries().find(dict, key);
        if (found < 0) {
            throw Errors.key(python.answers().representation(key));
        }
        return python.dictionaries().entryAt(dict, found);
    }

    private Value item(Held holder, Value key, String complaint) {
        HeapObject object = memory.object(holder.id());
        return object.references().get(position(object, key, complaint)).target();
    }

    private int assigned(Held list, Value key) {
        return position(memory.object(list.id()), key, "list assignment index out of range");
    }

    /** Where that index stands among the references; negative ones count from the end. */
    private int position(HeapObject sequence, Value key, String complaint) {
        if (!isIndex(key)) {
            String type = Types.nameOf(key, memory.heap(), python.version());
            throw Errors.type(kindOf(sequence) + " indices must be integers or slices, not " + type);
        }
        int first = Layout.firstItem(sequence);
        int size = sequence.references().size() - first;
        long index = number((Atom) key);
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.index(complaint);
        }
        return (int) (first + at);
    }

    private Atom character(String text, Value key) {
        if (!isIndex(key)) {
            boolean saysWhich = python.version().saysWhichStringIndexIsWrong();
            String which = saysWhich ? ", not '" + Types.nameOf(key, memory.heap(), python.version()) + "'" : "";
            throw Errors.type("string indices must be integers" + which);
        }
        int[] characters = text.codePoints().toArray();
        long index = number((Atom) key);
        long at = index < 0 ? index + characters.length : index;
        if (at < 0 || at >= characters.length) {
            throw Errors.index("string index out of range");
        }
        return Atom.of(Character.toString(characters[(int) at]));
    }

    private static boolean isIndex(Value key) {
        return key instanceof Atom atom && (atom.type() == Atom.Type.NUMBER || atom.type() == Atom.Type.TRUTH);
    }

    private static long number(Atom index) {
        boolean truth = index.type() == Atom.Type.TRUTH;
        return truth ? (index.truth() ? 1 : 0) : index.number();
    }

    /** Sequences that cannot be changed say it in other words. */
    private PythonError cannotDelete(Value holder, Value key) {
        boolean sequence = isIndex(key) && Types.mayBeSequence(holder, memory.heap());
        return cannot(holder, sequence ? "' object doesn't support item deletion" : NO_DELETION);
    }

    private PythonError cannot(Value holder, String complaint) {
        return Errors.type("'" + Types.nameOf(holder, memory.heap(), python.version()) + complaint);
    }

    private String kindOf(Held sequence) {
        return kindOf(memory.object(sequence.id()));
    }

    private static String kindOf(HeapObject sequence) {
        return sequence.kind() == Kind.TUPLE ? "tuple" : "list";
    }

    private boolean isWeakDictionary(Held held) {
        return held.isObject()
                && (memory.object(held.id()).kind() == Kind.WEAK_VALUE_DICTIONARY
                        || memory.object(held.id()).kind() == Kind.WEAK_KEY_DICTIONARY);
    }

    private boolean isDict(Held held) {
        return held.value() instanceof ObjectId id && python.items().isDict(memory.object(id.index()));
    }

    private boolean isList(Held held) {
        return held.value() instanceof ObjectId id && python.items().isList(memory.object(id.index()));
    }

    private boolean isTuple(Held held) {
        return held.isObject() && memory.object(held.id()).kind() == Kind.TUPLE;
    }
}
