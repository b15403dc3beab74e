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
 * <p>The position is the number of entries behind it; CPython counts places of removed entries too, which matters only when one entry is
 * removed and another added between two steps.
 */
final class DataIterators {
    private static final String DATA = "data";
    private static final String POSITION = "position";
    private static final String RESULT = "result";
    private static final String SIZE = "size";
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
        int position = number(iterator, POSITION);
        if (position >= memory.object(data).references().size()) {
            return null;
        }
        if (set) {
            memory.set(iterator, Role.INTERNAL, POSITION, Atom.of(position + 1));
            return new Entry(memory.object(data).references().get(position).target(), Atom.NONE);
        }
        Dictionaries.Entry entry = python.dictionaries().entryAt(data, position);
        memory.set(iterator, Role.INTERNAL, POSITION, Atom.of(entry.next()));
        keepResult(iterator, entry);
        return new Entry(entry.key(), entry.value());
    }

    private int number(int iterator, String name) {
        Reference found = memory.object(iterator).find(Role.INTERNAL, name);
        return found != null && found.target() instanceof Atom atom ? (int) atom.number() : CHANGED;
    }
}
