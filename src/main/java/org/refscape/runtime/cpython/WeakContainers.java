package org.refscape.runtime.cpython;

import java.util.List;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * {@code WeakValueDictionary}, {@code WeakKeyDictionary} and {@code WeakSet}, method by method as in {@code Lib/weakref.py} and
 * {@code Lib/_weakrefset.py}.
 *
 * <p>Temporary references that these methods make for a lookup alone are left out: nothing can observe them.
 */
final class WeakContainers {
    static final String DATA = "data";
    static final String REMOVE = "_remove";
    static final String PENDING = "_pending_removals";
    static final String ITERATING = "_iterating";
    static final String DIRTY = "_dirty_len";

    private final Interpreter python;
    private final Memory memory;

    WeakContainers(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    int data(int container) {
        return python.attributes().partId(container, DATA);
    }

    private int pending(int container) {
        return python.attributes().partId(container, PENDING);
    }

    private int remove(int container) {
        return python.attributes().partId(container, REMOVE);
    }

    private HeapObject object(int id) {
        return memory.object(id);
    }

    private void commitIfPending(int container) {
        if (!object(pending(container)).references().isEmpty()) {
            python.removals().commit(container);
        }
    }

    /** {@code container[key] = value}. */
    void put(int container, Value key, Value value) {
        if (object(container).kind() == Kind.WEAK_VALUE_DICTIONARY) {
            putValue(container, key, value);
        } else {
            putKey(container, key, value);
        }
    }

    /** The new reference to the value is made before the old one of that key goes. */
    private void putValue(int dictionary, Value key, Value value) {
        commitIfPending(dictionary);
        int referent = python.weakReferences().referenceable(value);
        String label = object(dictionary).label() + "[" + key + "]";
        Birth birth = Birth.counted(label, Kind.REFERENCE, Types.KEYED_REFERENCE, 0, Sizes.KEYED_REFERENCE)
                .asPart();
        try (Held remove = Held.of(memory, new ObjectId(remove(dictionary)));
                Held reference = python.weakReferences().attach(birth, referent, remove)) {
            memory.insert(reference.id(), 1, Reference.strong(Role.INTERNAL, "key", key));
            python.dictionaries().put(data(dictionary), key, reference.value());
        }
    }

    /** The first of equal keys stays. */
    private void putKey(int dictionary, Value key, Value value) {
        int referent = python.weakReferences().referenceable(key);
        python.equality().requireHashable(key);
        int data = data(dictionary);
        int found = findReference(data, key);
        if (found >= 0) {
            memory.replace(data, found + 1, value);
            return;
        }
        try (Held reference = referenceTo(dictionary, referent)) {
            python.dictionaries().watch(data, reference.value(), value);
            memory.append(data, Reference.strong(Role.KEY, "", reference.value()));
            memory.append(data, Reference.strong(Role.VALUE, object(referent).label(), value));
        }
    }

    private Held referenceTo(int container, int referent) {
        String label = object(container).label() + "[" + object(referent).label() + "]";
        Birth birth = Birth.counted(label, Kind.REFERENCE, python.version().referenceType(), 0, Sizes.REFERENCE)
                .asPart();
        try (Held remove = Held.of(memory, new ObjectId(remove(container)))) {
            return python.weakReferences().attach(birth, referent, remove);
        }
    }

    /** Where, among the references of the data, the living reference to an equal object stands, or -1. */
    private int findReference(int data, Value wanted) {
        List<Reference> references = object(data).references();
        Role role = object(data).kind() == Kind.DICT ? Role.KEY : Role.ITEM;
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).role() == role) {
                int referent =
                        python.weakReferences().referentOf(references.get(i).targetIndex());
                if (referent >= 0 && python.equality().equal(new ObjectId(referent), wanted)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** {@code container.get(key)}. */
    Held get(int container, Value key) {
        int data = data(container);
        if (object(container).kind() == Kind.WEAK_VALUE_DICTIONARY) {
            return Held.of(memory, living(container, key));
        }
        python.equality().requireHashableByReference(python.weakReferences().referenceable(key));
        int found = findReference(data, key);
        return Held.of(
                memory,
                found < 0 ? Atom.NONE : object(data).references().get(found + 1).target());
    }

    /** {@code container[key]}. */
    Held item(int container, Value key) {
        int data = data(container);
        if (object(container).kind() == Kind.WEAK_VALUE_DICTIONARY) {
            Value value = living(container, key);
            if (value instanceof ObjectId) {
                return Held.of(memory, value);
            }
            throw Errors.key(python.answers().representation(key));
        }
        int referent = python.weakReferences().referenceable(key);
        python.equality().requireHashableByReference(referent);
        int found = findReference(data, key);
        if (found < 0) {
            throw Errors.key(python.answers().representationOfReferenceTo(referent));
        }
        return Held.of(memory, object(data).references().get(found + 1).target());
    }

    /** The value of that key in a WeakValueDictionary, none if there is none or it is dead. */
    private Value living(int dictionary, Value key) {
        commitIfPending(dictionary);
        python.equality().requireHashable(key);
        int data = data(dictionary);
        int found = python.dictionaries().find(data, key);
        if (found < 0) {
            return Atom.NONE;
        }
        Value reference = python.dictionaries().entryAt(data, found).value();
        int referent =
                reference instanceof ObjectId id ? python.weakReferences().referentOf(id.index()) : -1;
        return referent < 0 ? Atom.NONE : new ObjectId(referent);
    }

    /** {@code del container[key]}. */
    void delete(int container, Value key) {
        int data = data(container);
        if (object(container).kind() == Kind.WEAK_VALUE_DICTIONARY) {
            commitIfPending(container);
            python.equality().requireHashable(key);
            int found = python.dictionaries().find(data, key);
            if (found < 0) {
                throw Errors.key(python.answers().representation(key));
            }
            python.dictionaries().removeAt(data, found);
            return;
        }
        python.attributes().setPart(container, DIRTY, Atom.of(true));
        int referent = python.weakReferences().referenceable(key);
        python.equality().requireHashableByReference(referent);
        int found = findReference(data, key);
        if (found < 0) {
            throw Errors.key(python.answers().representationOfReferenceTo(referent));
        }
        python.dictionaries().removeAt(data, found);
    }

    /** {@code len(container)}: a WeakValueDictionary carries out first what is noted, the others subtract it. */
    int length(int container) {
        int data = data(container);
        return switch (object(container).kind()) {
            case WEAK_VALUE_DICTIONARY -> {
                commitIfPending(container);
                yield python.dictionaries().size(data);
            }
            case WEAK_KEY_DICTIONARY -> {
                scrubIfDirty(container);
                yield python.dictionaries().size(data)
                        - object(pending(container)).references().size();
            }
            default ->
                object(data).references().size()
                        - object(pending(container)).references().size();
        };
    }

    /** {@code _scrub_removals}: keys that were removed explicitly no longer count as noted. */
    private void scrubIfDirty(int dictionary) {
        int pending = pending(dictionary);
        boolean dirty = Atom.of(true).equals(python.attributes().part(dictionary, DIRTY));
        if (!dirty || object(pending).references().isEmpty()) {
            return;
        }
        int data = data(dictionary);
        List<Reference> left = object(pending).references().stream()
                .filter(each -> object(data).references().stream()
                        .anyMatch(entry -> entry.role() == Role.KEY && entry.leadsTo(each.targetIndex())))
                .toList();
        Birth list = Birth.counted(object(dictionary).label() + ".pending", Kind.LIST, "list", 0, Sizes.LIST)
                .asPart()
                .holding(left);
        try (Held scrubbed = memory.bear(list)) {
            python.attributes().setPart(dictionary, PENDING, scrubbed.value());
        }
        python.attributes().setPart(dictionary, DIRTY, Atom.of(false));
    }

    /** {@code key in container}. */
    boolean contains(int container, Value key) {
        if (object(container).kind() == Kind.WEAK_VALUE_DICTIONARY) {
            return living(container, key) instanceof ObjectId;
        }
        if (!(key instanceof ObjectId id && Types.isWeaklyReferenceable(object(id.index()), python.classes()))) {
            return false;
        }
        python.equality().requireHashableByReference(id.index());
        return findReference(data(container), key) >= 0;
    }

    /** {@code WeakSet.add}. */
    void add(int set, Value member) {
        commitIfPending(set);
        int referent = python.weakReferences().referenceable(member);
        python.equality().requireHashable(member);
        if (findReference(data(set), member) < 0) {
            try (Held reference = referenceTo(set, referent)) {
                memory.append(data(set), Reference.strong(Role.ITEM, "", reference.value()));
            }
        }
    }

    /** {@code WeakSet.discard}. */
    void discard(int set, Value member) {
        commitIfPending(set);
        python.equality().requireHashableByReference(python.weakReferences().referenceable(member));
        int found = findReference(data(set), member);
        if (found >= 0) {
            memory.remove(data(set), found);
        }
    }
}
