package org.refscape.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls, exceptions, threads, and looking. */
public sealed interface Control extends Action {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Action.Cases<R> cases) {
        return cases.control(this);
    }

    /** Defines and calls a function without parameters. Its locals are released when it returns. */
    record CallFunction(Body body, List<String> locals, @Nullable Expression result, @Nullable Path to)
            implements Control {
        public CallFunction {
            locals = List.copyOf(locals);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callFunction(this);
        }
    }

    /** Raises a {@code RuntimeError}. */
    record Raise(String message) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.raise(this);
        }
    }

    /** Changes nothing: recorded cases note the state here. */
    record LogState() implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.logState(this);
        }
    }

    record StartThread(String label) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.startThread(this);
        }
    }

    record EndThread(String thread) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endThread(this);
        }
    }

    record MakeThreadLocal(Path to, String label) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeThreadLocal(this);
        }
    }

    record SetThreadLocal(String thread, Path local, Expression value) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.setThreadLocal(this);
        }
    }

    record RemoveThreadLocal(String thread, Path local) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.removeThreadLocal(this);
        }
    }

    /** One method for each action of this group. */
    interface Cases<R> {
        R callFunction(CallFunction action);

        R raise(Raise action);

        R logState(LogState action);

        R startThread(StartThread action);

        R endThread(EndThread action);

        R makeThreadLocal(MakeThreadLocal action);

        R setThreadLocal(SetThreadLocal action);

        R removeThreadLocal(RemoveThreadLocal action);
    }
}
