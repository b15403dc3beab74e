package org.refscape.runtime.cpython;

import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Value;
import org.refscape.step.Answer;

/** Results, as steps tell them. */
final class Answers {
    private final Interpreter python;

    Answers(Interpreter python) {
        this.python = python;
    }

    Answer of(Value value) {
        if (value instanceof ObjectId id) {
            HeapObject object = python.memory().object(id.index());
            if (object.kind() == Kind.BOUND_METHOD && !object.references().isEmpty()) {
                Reference self = object.references().get(0);
                return new Answer.Method(self.targetIndex(), self.label());
            }
        }
        return new Answer.Single(value);
    }

    /** A key as an error message names it; objects by their labels instead of their addresses. */
    String representation(Value value) {
        return value instanceof ObjectId id ? python.memory().object(id.index()).label() : value.toString();
    }

    /** The same for the weak reference that a lookup makes. */
    String representationOfReferenceTo(int referent) {
        int shared = python.weakReferences().sharedReference(referent);
        boolean known = shared >= 0 && !python.memory().object(shared).isInternal();
        return known
                ? python.memory().object(shared).label()
                : "<" + python.version().referenceType() + ">";
    }
}
