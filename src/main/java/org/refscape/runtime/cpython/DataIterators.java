package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Mapping.View;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * Iterators of plain dicts and sets ({@code dictiter_iternextitem}, {@code setiter_iternext}): they notice when the size has changed.
 *
 * <p>The position is the number of entries behind it, while CPython counts the places of removed entries too. So when entries come and go
 * between two steps, the position is found again by the key that was given last. An entry that is found when as many have been given as there
 * were at the start is an error ({@code di->len == 0}).
 */
final class DataIterators {
    private static final String DATA = "data";
    private static final String POSITION = "position";
    private static final String RESULT = "result";
    private static final String SIZE = "size";
    private static final String LEFT = "left";
    private static final String LAST = "last";
    private static final int CHANGED = -1;

    private final Interpreter python;
    private final Memory memory;

    DataIterators(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** One entry; of a set the key alone. */
    record Entry(Value key, Value value) {}

    Held start(int data, View view) {
        boolean set = memory.object(data).kind() == Kind.SET;
        String name = memory.object(data).label() + ".iterator";
        List<Reference> parts = new ArrayList<>();
        parts.add(Reference.strong(Role.INTERNAL, DATA, new ObjectId(data)));
        parts.add(Reference.strong(Role.INTERNAL, POSITION, Atom.of(0)));
        parts.add(Reference.strong(Role.INTERNAL, SIZE, Atom.of(size(data))));
        parts.add(Reference.strong(Role.INTERNAL, LEFT, Atom.of(size(data))));
        if (set || view != View.ITEMS) {
            return bear(name, set ? "set_iterator" : typeOf(view), parts);
        }
        try (Held result = result(name)) {
            parts.add(1, Reference.strong(Role.INTERNAL, RESULT, result.value()));
            return bear(name, typeOf(view), parts);
        }
    }

    private Held bear(String name, String type, List<Reference> parts) {
        return memory.bear(Birth.counted(name, Kind.SERVICE, type, 0, Sizes.DICT_ITERATOR)
                .asPart()
                .holding(parts));
    }

    /** {@code di_result}: an iterator of items keeps the pair that it gave last, to use it again. */
    private Held result(String name) {
        Reference none = Reference.strong(Role.ITEM, "", Atom.NONE);
        return memory.bear(Birth.counted(name + ".result", Kind.TUPLE, "tuple", 0, Sizes.TUPLE)
                .asPart()
                .holding(List.of(none, none)));
    }

    private void keepResult(int iterator, Dictionaries.Entry entry) {
        Reference result = memory.object(iterator).find(Role.INTERNAL, RESULT);
        if (result == null) {
            return;
        }
        int tuple = result.targetIndex();
        if (!memory.object(tuple).place().isTracked()) {
            memory.moveToEnd(tuple, 0);
        }
        memory.replace(tuple, 0, entry.key());
        memory.replace(tuple, 1, entry.value());
    }

    private static String typeOf(View view) {
        return switch (view) {
            case ITSELF, KEYS -> "dict_keyiterator";
            case VALUES -> "dict_valueiterator";
            case ITEMS -> "dict_itemiterator";
        };
    }

    private int size(int data) {
        return memory.object(data).kind() == Kind.SET
                ? memory.object(data).references().size()
                : python.dictionaries().size(data);
    }

    /** The next entry, or null behind the last one. */
    @Nullable
    Entry next(int iterator) {
        Reference held = memory.object(iterator).find(Role.INTERNAL, DATA);
        if (held == null) {
            return null;
        }
        int data = held.targetIndex();
        boolean set = memory.object(data).kind() == Kind.SET;
        if (number(iterator, SIZE) != size(data)) {
            memory.set(iterator, Role.INTERNAL, SIZE, Atom.of(CHANGED));
            throw Errors.changedDuringIteration(set ? "Set changed size" : "dictionary changed size");
        }
        int position = set ? number(iterator, POSITION) : position(iterator, data);
        if (position >= memory.object(data).references().size()) {
            return null;
        }
        if (set) {
            memory.set(iterator, Role.INTERNAL, POSITION, Atom.of(position + 1));
            return new Entry(memory.object(data).references().get(position).target(), Atom.NONE);
        }
        return nextOfDict(iterator, python.dictionaries().entryAt(data, position));
    }

    private Entry nextOfDict(int iterator, Dictionaries.Entry entry) {
        int left = number(iterator, LEFT);
        if (left == 0) {
            throw Errors.changedDuringIteration("dictionary keys changed");
        }
        memory.set(iterator, Role.INTERNAL, LEFT, Atom.of(left - 1));
        memory.set(iterator, Role.INTERNAL, LAST, name(entry.key()));
        memory.set(iterator, Role.INTERNAL, POSITION, Atom.of(entry.next()));
        keepResult(iterator, entry);
        return new Entry(entry.key(), entry.value());
    }

    /** Where the dict goes on behind the entry that was given last, whatever has been removed before it. */
    private int position(int iterator, int dict) {
        int before = number(iterator, POSITION);
        Reference last = memory.object(iterator).find(Role.INTERNAL, LAST);
        int at = python.dictionaries().firstEntry(dict);
        int lastStart = at;
        while (last != null && at < memory.object(dict).references().size()) {
            Dictionaries.Entry entry = python.dictionaries().entryAt(dict, at);
            if (name(entry.key()).equals(last.target())) {
                return entry.next();
            }
            at = entry.next();
            lastStart = at < before ? at : lastStart;
        }
        return last == null ? before : lastStart;
    }

    /** A key, told without holding it: an object's by its number. */
    private static Atom name(Value key) {
        return key instanceof ObjectId id ? Atom.of(id.index()) : (Atom) key;
    }

    private int number(int iterator, String name) {
        Reference found = memory.object(iterator).find(Role.INTERNAL, name);
        return found != null && found.target() instanceof Atom atom ? (int) atom.number() : CHANGED;
    }
}
