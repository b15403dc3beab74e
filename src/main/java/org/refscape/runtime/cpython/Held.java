package org.refscape.runtime.cpython;

import org.refscape.heap.Atom;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;

/** A value that the interpreter holds for the moment; closing lets go of it, and the object may die then. */
record Held(Memory memory, Value value) implements AutoCloseable {

    /** Holds the value from now on. */
    static Held of(Memory memory, Value value) {
        if (value instanceof ObjectId object) {
            memory.hold(object.index());
        }
        return new Held(memory, value);
    }

    boolean isObject() {
        return value instanceof ObjectId;
    }

    boolean isNone() {
        return value instanceof Atom atom && atom.isNone();
    }

    /** The object's id; a programming error for an atom. */
    int id() {
        if (value instanceof ObjectId object) {
            return object.index();
        }
        throw new IllegalStateException(value + " is no object");
    }

    @Override
    public void close() {
        if (value instanceof ObjectId object) {
            memory.release(object.index());
        }
    }
}
