package org.refscape.action.rewriting;

import org.refscape.action.Action;
import org.refscape.action.Finalization;

/** Rewrites the places in the actions of {@link Finalization}. */
record FinalizationPlaces(PlacesIn places) implements Finalization.Cases<Action> {

    @Override
    public Action makeFinalizer(Finalization.MakeFinalizer action) {
        return new Finalization.MakeFinalizer(
                places.writtenOrNull(action.to()),
                places.expression(action.target()),
                action.label(),
                places.expressions(action.arguments()),
                places.finalizer(action.body()));
    }

    @Override
    public Action callFinalizer(Finalization.CallFinalizer action) {
        return new Finalization.CallFinalizer(places.read(action.finalizer()));
    }

    @Override
    public Action peekFinalizer(Finalization.PeekFinalizer action) {
        return new Finalization.PeekFinalizer(places.read(action.finalizer()));
    }

    @Override
    public Action detachFinalizer(Finalization.DetachFinalizer action) {
        return new Finalization.DetachFinalizer(places.read(action.finalizer()));
    }

    @Override
    public Action setAtExit(Finalization.SetAtExit action) {
        return new Finalization.SetAtExit(places.read(action.finalizer()), action.value());
    }

    @Override
    public Action runAtExit(Finalization.RunAtExit action) {
        return action;
    }

    @Override
    public Action makeCleaner(Finalization.MakeCleaner action) {
        return new Finalization.MakeCleaner(
                places.writtenOrNull(action.to()),
                places.expression(action.target()),
                action.label(),
                places.expressions(action.arguments()));
    }

    @Override
    public Action clean(Finalization.Clean action) {
        return new Finalization.Clean(places.read(action.cleanable()));
    }

    @Override
    public Action makeRegistry(Finalization.MakeRegistry action) {
        return new Finalization.MakeRegistry(places.writtenOrNull(action.to()), action.label());
    }

    @Override
    public Action register(Finalization.Register action) {
        return new Finalization.Register(
                places.read(action.registry()),
                places.expression(action.target()),
                places.expression(action.held()),
                places.readOrNull(action.token()));
    }

    @Override
    public Action unregister(Finalization.Unregister action) {
        return new Finalization.Unregister(places.read(action.registry()), places.read(action.token()));
    }
}
