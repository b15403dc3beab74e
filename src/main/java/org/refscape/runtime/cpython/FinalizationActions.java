package org.refscape.runtime.cpython;

import org.refscape.action.Finalization;
import org.refscape.action.Path;
import org.refscape.heap.Kind;

/** Does the actions of {@link Finalization}. */
final class FinalizationActions implements Finalization.Cases<Boolean> {
    private final Interpreter python;

    FinalizationActions(Interpreter python) {
        this.python = python;
    }

    @Override
    public Boolean makeFinalizer(Finalization.MakeFinalizer action) {
        Held made;
        try (Held target = python.expressions().evaluate(action.target());
                HeldList arguments = python.expressions().evaluateAll(action.arguments())) {
            made = python.calls().inLibrary(arguments.after(target), () -> python.finalizers()
                    .make(action.label(), target.value(), arguments.values(), action.body()));
        }
        python.places().store(action.to(), made);
        return true;
    }

    @Override
    public Boolean callFinalizer(Finalization.CallFinalizer action) {
        try (Held finalizer = read(action.finalizer(), "' object is not callable");
                Held result = python.finalizers().call(finalizer.id())) {
            python.answer("fin_call", result.value());
        }
        return true;
    }

    @Override
    public Boolean peekFinalizer(Finalization.PeekFinalizer action) {
        try (Held finalizer = read(action.finalizer(), "' object has no attribute 'peek'")) {
            python.answer("fin_peek", python.finalizers().peek(finalizer.id()));
        }
        return true;
    }

    @Override
    public Boolean detachFinalizer(Finalization.DetachFinalizer action) {
        try (Held finalizer = read(action.finalizer(), "' object has no attribute 'detach'")) {
            python.answer("fin_detach", python.finalizers().detach(finalizer.id()));
        }
        return true;
    }

    @Override
    public Boolean setAtExit(Finalization.SetAtExit action) {
        try (Held finalizer = read(action.finalizer(), "' object has no attribute 'atexit'")) {
            python.finalizers().setAtExit(finalizer.id(), action.value());
        }
        return true;
    }

    /** The finalizer at that place; of anything else the exception is Python's. */
    private Held read(Path path, String complaint) {
        Held operand = python.places().read(path);
        if (operand.isObject() && python.memory().object(operand.id()).kind() == Kind.FINALIZER) {
            return operand;
        }
        try (operand) {
            String type = Types.nameOf(operand.value(), python.memory().heap(), python.version());
            String message = "'" + type + complaint;
            throw complaint.contains("attribute") ? Errors.attribute(message) : Errors.type(message);
        }
    }

    @Override
    public Boolean runAtExit(Finalization.RunAtExit action) {
        python.exit().runFinalizers();
        return true;
    }

    @Override
    public Boolean makeCleaner(Finalization.MakeCleaner action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean clean(Finalization.Clean action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean makeRegistry(Finalization.MakeRegistry action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean register(Finalization.Register action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean unregister(Finalization.Unregister action) {
        throw Refusal.notChecked(action);
    }
}
