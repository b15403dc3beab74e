package org.refscape.runtime.cpython;

import org.jspecify.annotations.Nullable;
import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/** {@code ==} and {@code hash}. */
final class Equality {
    private static final String KEY = "key";

    private final Interpreter python;
    private final Memory memory;
    private final ContentEquality contents;
    private final WeakEquality weakContainers;

    Equality(Interpreter python) {
        this.python = python;
        memory = python.memory();
        contents = new ContentEquality(python);
        weakContainers = new WeakEquality(python);
    }

    /** {@code a == b}. */
    boolean equal(Value a, Value b) {
        if (a instanceof ObjectId left && b instanceof ObjectId right) {
            return left.equals(right) || equalObjects(left.index(), right.index());
        }
        requireAlive(a);
        requireAlive(b);
        return a instanceof Atom left
                && b instanceof Atom right
                && comparable(left).equals(comparable(right));
    }

    /** A proxy passes the comparison on to its referent, which must be there. */
    private void requireAlive(Value value) {
        if (value instanceof ObjectId id && memory.object(id.index()).kind() == Kind.PROXY) {
            python.proxies().resolve(id.index());
        }
    }

    /** In Python {@code True == 1}. */
    private static Atom comparable(Atom atom) {
        return atom.type() == Atom.Type.TRUTH ? Atom.of(atom.truth() ? 1 : 0) : atom;
    }

    private boolean equalObjects(int a, int b) {
        HeapObject left = memory.object(a);
        HeapObject right = memory.object(b);
        if (left.kind() == Kind.PROXY || right.kind() == Kind.PROXY) {
            return equal(
                    new ObjectId(python.proxies().resolve(a)),
                    new ObjectId(python.proxies().resolve(b)));
        }
        if (isReference(left) && isReference(right)) {
            return equalReferences(left, right);
        }
        if (left.kind().isWeakContainer() || right.kind().isWeakContainer()) {
            return weakContainers.equal(left, right);
        }
        return left.kind() == Kind.INSTANCE && right.kind() == Kind.INSTANCE && equalInstances(left, right);
    }

    private static boolean isReference(HeapObject object) {
        return object.kind() == Kind.REFERENCE || object.kind() == Kind.WEAK_METHOD;
    }

    /** References are equal while their living referents are, and WeakMethods need the same function besides. */
    private boolean equalReferences(HeapObject left, HeapObject right) {
        int a = python.weakReferences().referentOf(left.id());
        int b = python.weakReferences().referentOf(right.id());
        if (a < 0 || b < 0 || !equal(new ObjectId(a), new ObjectId(b))) {
            return false;
        }
        boolean methods = left.kind() == Kind.WEAK_METHOD && right.kind() == Kind.WEAK_METHOD;
        return !methods || memory.object(a).type().equals(memory.object(b).type());
    }

    private boolean equalInstances(HeapObject left, HeapObject right) {
        boolean byKey = python.classes().of(left).comparesByKey()
                || python.classes().of(right).comparesByKey();
        return byKey ? equalKeys(left, right) : contents.equal(left, right);
    }

    private boolean equalKeys(HeapObject left, HeapObject right) {
        ClassDefinition type = python.classes().of(left);
        Value a = key(left);
        Value b = key(right);
        return type.comparesByKey() && left.type().equals(right.type()) && a != null && b != null && equal(a, b);
    }

    private @Nullable Value key(HeapObject instance) {
        Reference key = python.attributes().find(instance.id(), KEY);
        return key == null ? null : key.target();
    }

    /** Checks that the value has a hash; the exception is Python's. */
    void requireHashable(Value value) {
        if (value instanceof ObjectId object) {
            requireHashable(memory.object(object.index()));
        }
    }

    private void requireHashable(HeapObject object) {
        switch (object.kind()) {
            case LIST, DICT, SET, PROXY, WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY, WEAK_SET ->
                throw unhashable(object);
            case INSTANCE -> {
                ClassDefinition type = python.classes().of(object);
                if (type.base() != Base.OBJECT && !type.comparesByKey()) {
                    throw unhashable(object);
                }
            }
            case TUPLE -> object.references().forEach(item -> requireHashable(item.target()));
            case REFERENCE, WEAK_METHOD -> requireHashableReferent(object);
            default -> {}
        }
    }

    /** {@code weakref_hash}: the referent's hash, remembered at the first use. */
    private void requireHashableReferent(HeapObject reference) {
        int referent = python.weakReferences().referentOf(reference.id());
        // The entries of weak containers have been hashed when they were made; a container's reference to itself has
        // not.
        boolean isEntry = reference.isInternal() && reference.find(Role.CALLBACK, "") != null;
        if (isEntry || reference.find(Role.INTERNAL, "hash") != null) {
            return;
        }
        if (referent < 0) {
            throw Errors.type("weak object has gone away");
        }
        requireHashable(memory.object(referent));
        memory.append(reference.id(), Reference.strong(Role.INTERNAL, "hash", Atom.of(true)));
    }

    /** The same for {@code ref(value)}, which may be a reference that the program holds too and that remembers its hash. */
    void requireHashableByReference(int referent) {
        requireHashable(memory.object(referent));
        for (int id : memory.object(referent).weakReferences()) {
            HeapObject reference = memory.object(id);
            if (Types.isPlainReference(reference, python.version()) && reference.find(Role.CALLBACK, "") == null) {
                requireHashableReferent(reference);
                return;
            }
        }
    }

    private PythonError unhashable(HeapObject object) {
        return Errors.type("unhashable type: '" + Types.nameOf(object, python.version()) + "'");
    }
}
