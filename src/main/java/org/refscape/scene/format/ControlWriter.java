package org.refscape.scene.format;

import org.refscape.action.Control;

/** Writes the actions of {@link Control}. */
final class ControlWriter implements Control.Cases<Form> {
    private final Dialect dialect;
    private final ActionWriter bodies;

    ControlWriter(Dialect dialect, ActionWriter bodies) {
        this.dialect = dialect;
        this.bodies = bodies;
    }

    @Override
    public Form callFunction(Control.CallFunction action) {
        return form("call")
                .with(
                        "name",
                        action.body().name().equals(ControlReader.FUNCTION)
                                ? null
                                : action.body().name())
                .withTexts("locals", action.locals())
                .with("body", bodies.writeAll(action.body().actions()))
                .with("ret", action.result())
                .with("to", action.to());
    }

    @Override
    public Form raise(Control.Raise action) {
        return form("raise").with("msg", action.message().isEmpty() ? null : action.message());
    }

    @Override
    public Form logState(Control.LogState action) {
        return form("state");
    }

    @Override
    public Form startThread(Control.StartThread action) {
        return form("thread").with("label", action.label());
    }

    @Override
    public Form endThread(Control.EndThread action) {
        return form("thread_end").with("thread", action.thread());
    }

    @Override
    public Form makeThreadLocal(Control.MakeThreadLocal action) {
        return form("threadlocal").with("to", action.to()).with("label", action.label());
    }

    @Override
    public Form setThreadLocal(Control.SetThreadLocal action) {
        return form("tl_set")
                .with("thread", action.thread())
                .with("local", action.local())
                .with("value", action.value());
    }

    @Override
    public Form removeThreadLocal(Control.RemoveThreadLocal action) {
        return form("tl_remove").with("thread", action.thread()).with("local", action.local());
    }

    private Form form(String op) {
        return new Form(dialect, op);
    }
}
