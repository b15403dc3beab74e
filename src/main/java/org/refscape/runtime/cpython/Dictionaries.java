package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * Dicts, and instances of their subclasses: entries in the order of insertion.
 *
 * <p>An entry whose key is a text is one reference with the key as label. Any other key is a reference of its own, and the value follows it.
 */
final class Dictionaries {
    private final Interpreter python;
    private final Memory memory;

    Dictionaries(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** An entry as it lies among the references of a dict. */
    record Entry(int index, Value key, Value value, boolean hasKeyReference) {
        int valueIndex() {
            return hasKeyReference ? index + 1 : index;
        }

        int next() {
            return valueIndex() + 1;
        }
    }

    int firstEntry(int dict) {
        return Layout.firstItem(memory.object(dict));
    }

    /** The entry whose references begin there. */
    Entry entryAt(int dict, int index) {
        List<Reference> references = memory.object(dict).references();
        Reference first = references.get(index);
        if (first.role() == Role.KEY) {
            return new Entry(index, first.target(), references.get(index + 1).target(), true);
        }
        return new Entry(index, Atom.of(first.label()), first.target(), false);
    }

    /** The index of the entry with an equal key, or -1. */
    int find(int dict, Value key) {
        int size = memory.object(dict).references().size();
        for (int at = firstEntry(dict); at < size; ) {
            Entry entry = entryAt(dict, at);
            if (python.equality().equal(entry.key(), key)) {
                return at;
            }
            at = entry.next();
        }
        return -1;
    }

    /** The number of entries. */
    int size(int dict) {
        int entries = 0;
        HeapObject object = memory.object(dict);
        for (Reference each : object.references()) {
            entries += each.role() == Role.VALUE ? 1 : 0;
        }
        return entries;
    }

    /** Sets an entry: the first of equal keys stays, the old value is given up last. */
    void put(int dict, Value key, Value value) {
        python.equality().requireHashable(key);
        int found = find(dict, key);
        watch(dict, key, value);
        if (found >= 0) {
            memory.replace(dict, entryAt(dict, found).valueIndex(), value);
        } else if (key instanceof Atom text && text.type() == Atom.Type.TEXT) {
            memory.append(dict, Reference.strong(Role.VALUE, text.text(), value));
        } else {
            memory.append(dict, Reference.strong(Role.KEY, "", key));
            memory.append(dict, Reference.strong(Role.VALUE, labelOf(key), value));
        }
    }

    private String labelOf(Value key) {
        return key instanceof ObjectId object ? memory.object(object.index()).label() : key.toString();
    }

    /** {@code MAINTAIN_TRACKING}: the collector watches a dict from its first container on. */
    void watch(int dict, Value key, Value value) {
        HeapObject object = memory.object(dict);
        boolean unwatched = object.kind() == Kind.DICT && !object.place().isTracked();
        if (unwatched && (mayBeTracked(key) || mayBeTracked(value))) {
            memory.moveToEnd(dict, 0);
        }
    }

    /** {@code _PyObject_GC_MAY_BE_TRACKED}: a tuple that is not watched now never will be. */
    boolean mayBeTracked(Value value) {
        if (value instanceof ObjectId id) {
            HeapObject object = memory.object(id.index());
            return object.kind() != Kind.TUPLE || object.place().isTracked();
        }
        return false;
    }

    /** Removes the entry there: it is gone when the key is given up, then the value. */
    void removeAt(int dict, int index) {
        Entry entry = entryAt(dict, index);
        if (!entry.hasKeyReference()) {
            memory.remove(dict, index);
            return;
        }
        Reference key = memory.cut(dict, index);
        Reference value = memory.cut(dict, index);
        memory.lose(key);
        memory.lose(value);
    }

    /** Empties a dict: all entries are gone before the first key and value are given up. */
    void clear(int dict) {
        clearFrom(dict, firstEntry(dict));
    }

    /** Takes all references from that position on, then gives them up in order. */
    void clearFrom(int holder, int first) {
        List<Reference> cut = new ArrayList<>();
        for (int i = memory.object(holder).references().size() - 1; i >= first; i--) {
            cut.add(memory.cut(holder, i));
        }
        Collections.reverse(cut);
        cut.forEach(memory::lose);
    }
}
