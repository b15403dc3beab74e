package org.refscape.runtime.cpython;

import java.util.List;
import java.util.Map;
import org.refscape.action.Control;
import org.refscape.step.Call;

/** Does the actions of {@link Control}. */
final class ControlActions implements Control.Cases<Boolean> {
    private final Interpreter python;

    ControlActions(Interpreter python) {
        this.python = python;
    }

    @Override
    public Boolean callFunction(Control.CallFunction action) {
        Call call = new Call(Call.Kind.FUNCTION, action.body().name(), -1, List.of());
        Held result = python.calls()
                .told(call, () -> python.calls().run(action.body(), Map.of(), action.locals(), action.result()));
        python.places().store(action.to(), result);
        return true;
    }

    @Override
    public Boolean raise(Control.Raise action) {
        throw new PythonError("RuntimeError", action.message());
    }

    @Override
    public Boolean logState(Control.LogState action) {
        return true;
    }

    @Override
    public Boolean startThread(Control.StartThread action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean endThread(Control.EndThread action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean makeThreadLocal(Control.MakeThreadLocal action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean setThreadLocal(Control.SetThreadLocal action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean removeThreadLocal(Control.RemoveThreadLocal action) {
        throw Refusal.notChecked(action);
    }
}
