package org.refscape.runtime.cpython;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.heap.Strength;

/** Why CPython cannot do an action at all; an empty text if it can. */
final class Refusal implements Action.Cases<String> {
    private static final String CAN = "";

    /** An action that should have been refused before. */
    static IllegalArgumentException notChecked(Action action) {
        return new IllegalArgumentException("CPython cannot do this: " + action);
    }

    @Override
    public String naming(Naming action) {
        boolean weak = action instanceof Naming.Bind bind && bind.strength() != Strength.STRONG;
        return weak ? "A place in Python always holds strongly; make a weakref.ref and store that." : CAN;
    }

    @Override
    public String container(Container action) {
        return CAN;
    }

    @Override
    public String weak(Weak action) {
        if (action instanceof Weak.MakeReference made) {
            if (made.queue() != null) {
                return "Python has no reference queues; give the weak reference a callback.";
            }
            return switch (made.variety()) {
                case WEAK, PROXY, WEAK_METHOD -> CAN;
                case SOFT -> "Python has no soft references; use a weakref.ref.";
                case PHANTOM -> "Python has no phantom references; use weakref.finalize.";
            };
        }
        if (action instanceof Weak.ClearReference || action instanceof Weak.EnqueueReference) {
            return "A weak reference of Python cannot be cleared by hand; drop it instead.";
        }
        if (action instanceof Weak.MakeQueue || action instanceof Weak.Drain) {
            return "Python has no reference queues; use callbacks.";
        }
        return CAN;
    }

    @Override
    public String finalization(Finalization action) {
        if (action instanceof Finalization.MakeFinalizer made) {
            return first(made.body().actions());
        }
        boolean cleaner = action instanceof Finalization.MakeCleaner || action instanceof Finalization.Clean;
        boolean registry = action instanceof Finalization.MakeRegistry
                || action instanceof Finalization.Register
                || action instanceof Finalization.Unregister;
        return cleaner || registry ? "Python has neither cleaners nor registries; use weakref.finalize." : CAN;
    }

    @Override
    public String mapping(Mapping action) {
        if (action instanceof Mapping.MakeMap made) {
            return switch (made.variety()) {
                case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY, WEAK_SET -> CAN;
                default ->
                    "Python has no " + made.variety().typeName()
                            + "; use a dict, a set or one of weakref's containers.";
            };
        }
        boolean result = action instanceof Mapping.RemoveKey removed && removed.to() != null;
        return result ? "del has no result in Python; get the value before." : CAN;
    }

    @Override
    public String collection(Collection action) {
        if (action instanceof Collection.CollectFully
                || action instanceof Collection.CollectYoung
                || action instanceof Collection.CollectUntilQuiet) {
            return "Python's collector is called by gc.collect(generation).";
        }
        return action instanceof Collection.EndTurn ? "Python has no event loop here; there is no turn to end." : CAN;
    }

    @Override
    public String control(Control action) {
        if (action instanceof Control.CallFunction call) {
            return first(call.body().actions());
        }
        boolean can = action instanceof Control.Raise || action instanceof Control.LogState;
        return can ? CAN : "Threads are not imitated for Python.";
    }

    private String first(List<Action> actions) {
        return actions.stream()
                .map(each -> each.match(this))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse(CAN);
    }
}
