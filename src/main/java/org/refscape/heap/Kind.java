package org.refscape.heap;

/** What sort of thing an object is, over all runtimes; {@link HeapObject#type()} has the class's own name. */
public enum Kind {
    /** Not an object of the program but a place from which it reaches objects: globals, a frame, a registry, a thread. */
    ROOT,
    /** An instance of a class of the program. */
    INSTANCE,
    LIST,
    TUPLE,
    DICT,
    SET,
    /** A weak, soft or phantom reference object. */
    REFERENCE,
    /** A weak reference that can be used like its referent. */
    PROXY,
    /** A weak reference to a bound method. */
    WEAK_METHOD,
    /** A registered clean-up: {@code weakref.finalize}, {@code Cleaner.Cleanable}, a cell of a FinalizationRegistry. */
    FINALIZER,
    WEAK_VALUE_DICTIONARY,
    WEAK_KEY_DICTIONARY,
    WEAK_SET,
    FUNCTION,
    BOUND_METHOD,
    ITERATOR,
    /** A queue of reference objects, a registry of clean-ups, a thread's table and the like. */
    SERVICE;

    /** True for the containers that hold their keys, values or members weakly. */
    public boolean isWeakContainer() {
        return this == WEAK_VALUE_DICTIONARY || this == WEAK_KEY_DICTIONARY || this == WEAK_SET;
    }

    /** True for objects that are themselves references to another object. */
    public boolean isReferenceObject() {
        return this == REFERENCE || this == PROXY || this == WEAK_METHOD;
    }
}
