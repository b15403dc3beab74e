package org.refscape.step;

import java.util.List;
import org.refscape.heap.Value;

/**
 * A call that a runtime makes.
 *
 * @param kind why it is made
 * @param name the function's name, as the program wrote it
 * @param subject the object it is about: the weak reference, the finalizer, the object that dies; -1 if none
 * @param arguments what the function gets besides
 */
public record Call(Kind kind, String name, int subject, List<Value> arguments) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    /** Why a function is called. */
    public enum Kind {
        /** The callback of a weak reference. */
        CALLBACK,
        /** The function of a finalizer: {@code weakref.finalize}, a cleaning action, a registry's callback. */
        FINALIZER,
        /** An object's own last words: {@code __del__}, {@code finalize()}, {@code deinit}. */
        DESTRUCTOR,
        /** An ordinary call of the program. */
        FUNCTION
    }
}
