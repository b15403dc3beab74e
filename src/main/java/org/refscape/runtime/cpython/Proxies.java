package org.refscape.runtime.cpython;

import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;

/** Proxies stand for their referents ({@code proxy_getattr} and the like). */
final class Proxies {
    private final Interpreter python;

    Proxies(Interpreter python) {
        this.python = python;
    }

    /** The object itself, or the referent of a proxy; the exception is Python's if that is gone. */
    int resolve(int object) {
        if (python.memory().object(object).kind() != Kind.PROXY) {
            return object;
        }
        int referent = python.weakReferences().referentOf(object);
        if (referent < 0) {
            throw Errors.deadProxy();
        }
        return referent;
    }

    /** The same, held; the proxy itself is let go. */
    Held resolve(Held operand) {
        if (!operand.isObject() || python.memory().object(operand.id()).kind() != Kind.PROXY) {
            return operand;
        }
        try (operand) {
            return Held.of(python.memory(), new ObjectId(resolve(operand.id())));
        }
    }
}
