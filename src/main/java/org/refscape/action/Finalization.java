package org.refscape.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clean-up that the program registers. */
public sealed interface Finalization extends Action {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Action.Cases<R> cases) {
        return cases.finalization(this);
    }

    /** {@code weakref.finalize(target, function, *arguments)}. */
    record MakeFinalizer(@Nullable Path to, Expression target, String label, List<Expression> arguments, Body body)
            implements Finalization {
        public MakeFinalizer {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeFinalizer(this);
        }
    }

    record CallFinalizer(Path finalizer) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callFinalizer(this);
        }
    }

    record PeekFinalizer(Path finalizer) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.peekFinalizer(this);
        }
    }

    record DetachFinalizer(Path finalizer) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.detachFinalizer(this);
        }
    }

    record SetAtExit(Path finalizer, boolean value) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.setAtExit(this);
        }
    }

    /** What {@code weakref.finalize} does when the interpreter exits. */
    record RunAtExit() implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.runAtExit(this);
        }
    }

    /** {@code Cleaner.register} of the JVM; the action holds the objects in the arguments. */
    record MakeCleaner(@Nullable Path to, Expression target, String label, List<Expression> arguments)
            implements Finalization {
        public MakeCleaner {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeCleaner(this);
        }
    }

    /** {@code Cleanable.clean()} of the JVM. */
    record Clean(Path cleanable) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clean(this);
        }
    }

    /** A {@code FinalizationRegistry} of JavaScript. */
    record MakeRegistry(@Nullable Path to, String label) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeRegistry(this);
        }
    }

    record Register(Path registry, Expression target, Expression held, @Nullable Path token) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.register(this);
        }
    }

    record Unregister(Path registry, Path token) implements Finalization {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unregister(this);
        }
    }

    /** One method for each action of this group. */
    interface Cases<R> {
        R makeFinalizer(MakeFinalizer action);

        R callFinalizer(CallFinalizer action);

        R peekFinalizer(PeekFinalizer action);

        R detachFinalizer(DetachFinalizer action);

        R setAtExit(SetAtExit action);

        R runAtExit(RunAtExit action);

        R makeCleaner(MakeCleaner action);

        R clean(Clean action);

        R makeRegistry(MakeRegistry action);

        R register(Register action);

        R unregister(Unregister action);
    }
}
