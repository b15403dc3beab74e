package org.refscape.runtime.cpython;

import org.refscape.heap.HeapObject;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * How entries leave a weak container whose object has died: at once, or, while the container is iterated, when the last iterator is done
 * ({@code _pending_removals}, {@code _commit_removals}).
 */
final class Removals {
    static final String DEFAULTS = "__defaults__";

    private final Interpreter python;
    private final Memory memory;

    Removals(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** The function {@code remove} of a container, called by one of its references. */
    void referentDied(int function, int reference) {
        int container = container(function);
        if (container < 0) {
            return;
        }
        try (Held self = Held.of(memory, new ObjectId(container))) {
            int iterating = python.attributes().partId(self.id(), WeakContainers.ITERATING);
            Value noted = noted(function, reference);
            if (memory.object(iterating).references().isEmpty()) {
                remove(self.id(), noted);
            } else {
                int pending = python.attributes().partId(self.id(), WeakContainers.PENDING);
                memory.append(pending, Reference.strong(Role.ITEM, "", noted));
            }
        }
    }

    /** What a container remembers of a dead reference: the key of a WeakValueDictionary, else the reference itself. */
    private Value noted(int function, int reference) {
        if (memory.object(function).code() == PartCode.REMOVE_VALUE) {
            Reference key = memory.object(reference).find(Role.INTERNAL, "key");
            if (key != null) {
                return key.target();
            }
        }
        return new ObjectId(reference);
    }

    /** The container behind the default argument of its function, or -1 if it is dead. */
    private int container(int function) {
        Reference defaults = memory.object(function).find(Role.INTERNAL, DEFAULTS);
        if (defaults == null) {
            return -1;
        }
        int self = memory.object(defaults.targetIndex()).references().get(0).targetIndex();
        return python.weakReferences().referentOf(self);
    }

    private void remove(int container, Value noted) {
        int data = python.weakContainers().data(container);
        switch (memory.object(container).kind()) {
            case WEAK_VALUE_DICTIONARY -> removeIfDead(data, noted);
            case WEAK_KEY_DICTIONARY -> removeKey(data, noted);
            default -> removeMember(data, noted);
        }
    }

    /** {@code _remove_dead_weakref}: by now the key may lead to a new value. */
    private void removeIfDead(int data, Value key) {
        int found = python.dictionaries().find(data, key);
        if (found >= 0
                && python.dictionaries().entryAt(data, found).value() instanceof ObjectId reference
                && python.weakReferences().referentOf(reference.index()) < 0) {
            python.dictionaries().removeAt(data, found);
        }
    }

    private void removeKey(int data, Value reference) {
        HeapObject dictionary = memory.object(data);
        for (int i = 0; i < dictionary.references().size(); i++) {
            Reference one = dictionary.references().get(i);
            if (one.role() == Role.KEY && one.target().equals(reference)) {
                python.dictionaries().removeAt(data, i);
                return;
            }
        }
    }

    private void removeMember(int data, Value reference) {
        HeapObject set = memory.object(data);
        for (int i = 0; i < set.references().size(); i++) {
            if (set.references().get(i).target().equals(reference)) {
                memory.remove(data, i);
                return;
            }
        }
    }

    /** {@code _commit_removals}: what was noted is carried out, last noted first. */
    void commit(int container) {
        int pending = python.attributes().partId(container, WeakContainers.PENDING);
        Held before = null;
        while (!memory.object(pending).references().isEmpty()) {
            int last = memory.object(pending).references().size() - 1;
            Held noted = Held.of(
                    memory, memory.object(pending).references().get(last).target());
            memory.remove(pending, last);
            if (before != null) {
                before.close();
            }
            remove(container, noted.value());
            before = noted;
        }
        if (before != null) {
            before.close();
        }
    }
}
