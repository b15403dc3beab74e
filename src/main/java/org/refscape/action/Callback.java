package org.refscape.action;

/** What a weak reference calls when its referent dies. */
public sealed interface Callback {

    <R> R match(Cases<R> cases);

    /** A function among the {@link Definitions}. */
    record Function(String name) implements Callback {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.function(this);
        }
    }

    /** The bound method {@code on_dead} of the object at that place, which it keeps alive. */
    record Method(Path object) implements Callback {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.method(this);
        }
    }

    /** One method for each callback. */
    interface Cases<R> {
        R function(Function callback);

        R method(Method callback);
    }
}
