package org.refscape.runtime.cpython;

import org.refscape.heap.Code;

/** The functions that Python's own library makes, as far as they are called back. */
enum PartCode implements Code {
    /** {@code remove} of a WeakValueDictionary. */
    REMOVE_VALUE,
    /** {@code remove} of a WeakKeyDictionary. */
    REMOVE_KEY,
    /** {@code _remove} of a WeakSet. */
    REMOVE_MEMBER,
    /** {@code _cb} of a WeakMethod. */
    METHOD_DIED
}
