package org.refscape.action.rewriting;

import org.refscape.action.Action;
import org.refscape.action.Control;

/** Rewrites the places in the actions of {@link Control}. */
record ControlPlaces(PlacesIn places) implements Control.Cases<Action> {

    @Override
    public Action callFunction(Control.CallFunction action) {
        return new Control.CallFunction(
                places.function(action.body(), action.locals()),
                action.locals(),
                places.within(action.locals()).expressionOrNull(action.result()),
                places.writtenOrNull(action.to()));
    }

    @Override
    public Action raise(Control.Raise action) {
        return action;
    }

    @Override
    public Action logState(Control.LogState action) {
        return action;
    }

    @Override
    public Action startThread(Control.StartThread action) {
        return action;
    }

    @Override
    public Action endThread(Control.EndThread action) {
        return action;
    }

    @Override
    public Action makeThreadLocal(Control.MakeThreadLocal action) {
        return new Control.MakeThreadLocal(places.written(action.to()), action.label());
    }

    @Override
    public Action setThreadLocal(Control.SetThreadLocal action) {
        return new Control.SetThreadLocal(
                action.thread(), places.read(action.local()), places.expression(action.value()));
    }

    @Override
    public Action removeThreadLocal(Control.RemoveThreadLocal action) {
        return new Control.RemoveThreadLocal(action.thread(), places.read(action.local()));
    }
}
