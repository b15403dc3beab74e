package org.refscape.heap;

/** What a place can hold: an object of the heap, or an atom that has no references and whose lifetime nobody watches. */
public sealed interface Value permits ObjectId, Atom {

    /** True if this is the object with that id. */
    default boolean isObject(int id) {
        return this instanceof ObjectId object && object.index() == id;
    }
}
