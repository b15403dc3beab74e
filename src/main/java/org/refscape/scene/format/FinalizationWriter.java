package org.refscape.scene.format;

import org.refscape.action.Body;
import org.refscape.action.Finalization;

/** Writes the actions of {@link Finalization}. */
final class FinalizationWriter implements Finalization.Cases<Form> {
    private final Dialect dialect;
    private final ActionWriter bodies;

    FinalizationWriter(Dialect dialect, ActionWriter bodies) {
        this.dialect = dialect;
        this.bodies = bodies;
    }

    @Override
    public Form makeFinalizer(Finalization.MakeFinalizer action) {
        return named(
                form("finalize")
                        .with("to", action.to())
                        .with("target", action.target())
                        .with("label", action.label())
                        .with("args", action.arguments()),
                action);
    }

    @Override
    public Form callFinalizer(Finalization.CallFinalizer action) {
        return form("fin_call").with("fin", action.finalizer());
    }

    @Override
    public Form peekFinalizer(Finalization.PeekFinalizer action) {
        return form("fin_peek").with("fin", action.finalizer());
    }

    @Override
    public Form detachFinalizer(Finalization.DetachFinalizer action) {
        return form("fin_detach").with("fin", action.finalizer());
    }

    @Override
    public Form setAtExit(Finalization.SetAtExit action) {
        return form("fin_atexit").with("fin", action.finalizer()).with("value", action.value());
    }

    @Override
    public Form runAtExit(Finalization.RunAtExit action) {
        return form("run_atexit");
    }

    @Override
    public Form makeCleaner(Finalization.MakeCleaner action) {
        return arguments(
                form("cleaner")
                        .with("to", action.to())
                        .with("target", action.target())
                        .with("label", action.label()),
                action);
    }

    @Override
    public Form clean(Finalization.Clean action) {
        return form("clean").with("cleanable", action.cleanable());
    }

    @Override
    public Form makeRegistry(Finalization.MakeRegistry action) {
        return form("registry").with("to", action.to()).with("label", action.label());
    }

    @Override
    public Form register(Finalization.Register action) {
        return form("register")
                .with("registry", action.registry())
                .with("target", action.target())
                .withHeld(action.held())
                .with("token", action.token());
    }

    @Override
    public Form unregister(Finalization.Unregister action) {
        return form("unregister").with("registry", action.registry()).with("token", action.token());
    }

    private Form named(Form form, Finalization.MakeFinalizer action) {
        Body body = action.body();
        if (!body.name().equals(FinalizationReader.functionName(action.label()))) {
            form.with("name", body.name());
        }
        return body.actions().isEmpty() ? form : form.with("body", bodies.writeAll(body.actions()));
    }

    private static Form arguments(Form form, Finalization.MakeCleaner action) {
        return action.arguments().isEmpty() ? form : form.with("args", action.arguments());
    }

    private Form form(String op) {
        return new Form(dialect, op);
    }
}
