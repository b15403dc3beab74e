package org.refscape.heap;

/** What a reference is to its holder. */
public enum Role {
    /** A name in a root or in a frame. */
    VARIABLE,
    /** A named field of an object. */
    ATTRIBUTE,
    /** An element of a list, tuple, set or queue; its index is its position among the holder's items. */
    ITEM,
    /** The key of an entry whose key is an object; the entry's {@link #VALUE} follows directly. */
    KEY,
    /** The value of an entry; the label is the key as text. */
    VALUE,
    /** What a reference object points at. */
    REFERENT,
    /** The function that a reference object calls. */
    CALLBACK,
    /** Anything else that the runtime itself needs: closure, default argument, argument of a finalizer, bound self. */
    INTERNAL
}
