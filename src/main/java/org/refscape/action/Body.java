package org.refscape.action;

import java.util.List;
import org.refscape.heap.Code;

/**
 * A function of the program: a name and the actions it does.
 *
 * <p>Local in it are {@code self} (finalizer methods), {@code ref} (callbacks), {@code args} (functions of finalizers) and the
 * declared locals of a call; every other name is global.
 */
public record Body(String name, List<Action> actions) implements Code {
    public Body {
        actions = List.copyOf(actions);
    }
}
