package org.refscape.runtime.cpython;

import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;

/** Names of types and what they can do. */
final class Types {
    static final String KEYED_REFERENCE = "KeyedRef";
    static final String CELL = "cell";
    static final String GUARD = "_IterationGuard";
    static final String FINALIZER_RECORD = "_Info";

    private Types() {}

    /** The name of a value's type as messages write it. */
    static String nameOf(Value value, Heap heap, Version version) {
        if (value instanceof ObjectId object) {
            return nameOf(heap.object(object.index()), version);
        }
        return switch (((Atom) value).type()) {
            case NONE -> "NoneType";
            case NUMBER -> "int";
            case TRUTH -> "bool";
            case TEXT -> "str";
        };
    }

    static String nameOf(HeapObject object, Version version) {
        boolean builtIn = isPlainReference(object, version) || object.kind() == Kind.PROXY;
        return builtIn ? version.qualified(object.type()) : object.type();
    }

    /** True for what {@code weakref.ref} makes, false for its subclasses. */
    static boolean isPlainReference(HeapObject object, Version version) {
        return object.kind() == Kind.REFERENCE && object.type().equals(version.referenceType());
    }

    static boolean isWeaklyReferenceable(HeapObject object, Classes classes) {
        return switch (object.kind()) {
            case INSTANCE -> classes.isWeaklyReferenceable(classes.of(object));
            case SET,
                    WEAK_METHOD,
                    WEAK_VALUE_DICTIONARY,
                    WEAK_KEY_DICTIONARY,
                    WEAK_SET,
                    FUNCTION,
                    BOUND_METHOD,
                    ITERATOR -> true;
            case ROOT, LIST, TUPLE, DICT, REFERENCE, PROXY, FINALIZER, SERVICE -> false;
        };
    }

    /** True if the type has methods of sequences in C ({@code tp_as_sequence}), used or not, as all types written in Python have. */
    static boolean mayBeSequence(Value value, Heap heap) {
        if (!(value instanceof ObjectId object)) {
            return ((Atom) value).type() == Atom.Type.TEXT;
        }
        return switch (heap.object(object.index()).kind()) {
            case INSTANCE,
                    LIST,
                    TUPLE,
                    DICT,
                    SET,
                    WEAK_METHOD,
                    FINALIZER,
                    WEAK_VALUE_DICTIONARY,
                    WEAK_KEY_DICTIONARY,
                    WEAK_SET -> true;
            case REFERENCE, ROOT, PROXY, FUNCTION, BOUND_METHOD, ITERATOR, SERVICE -> false;
        };
    }

    /** True if the type has a {@code tp_dealloc} that counts as a level of the trashcan. */
    static boolean nestsInTrashcan(HeapObject object) {
        return switch (object.kind()) {
            case INSTANCE,
                    LIST,
                    TUPLE,
                    DICT,
                    SET,
                    WEAK_METHOD,
                    FINALIZER,
                    WEAK_VALUE_DICTIONARY,
                    WEAK_KEY_DICTIONARY,
                    WEAK_SET -> true;
            case REFERENCE -> object.type().equals(KEYED_REFERENCE);
            case SERVICE -> object.type().equals(GUARD) || object.type().equals(FINALIZER_RECORD);
            case ROOT, PROXY, FUNCTION, BOUND_METHOD, ITERATOR -> false;
        };
    }
}
