package org.refscape.action.rewriting;

import org.refscape.action.Action;
import org.refscape.action.Weak;

/** Rewrites the places in the actions of {@link Weak}. */
record WeakPlaces(PlacesIn places) implements Weak.Cases<Action> {

    @Override
    public Action makeReference(Weak.MakeReference action) {
        return new Weak.MakeReference(
                places.writtenOrNull(action.to()),
                action.variety(),
                places.expression(action.target()),
                places.callbackOrNull(action.callback()),
                places.readOrNull(action.queue()),
                action.label());
    }

    @Override
    public Action dereference(Weak.Dereference action) {
        return new Weak.Dereference(places.read(action.reference()), places.writtenOrNull(action.to()));
    }

    @Override
    public Action proxyGet(Weak.ProxyGet action) {
        return new Weak.ProxyGet(places.read(action.proxy()), action.attribute());
    }

    @Override
    public Action proxySet(Weak.ProxySet action) {
        return new Weak.ProxySet(places.read(action.proxy()), action.attribute(), places.expression(action.value()));
    }

    @Override
    public Action equal(Weak.Equal action) {
        return new Weak.Equal(places.read(action.a()), places.read(action.b()));
    }

    @Override
    public Action hash(Weak.Hash action) {
        return new Weak.Hash(places.read(action.of()));
    }

    @Override
    public Action clearReference(Weak.ClearReference action) {
        return new Weak.ClearReference(places.read(action.reference()));
    }

    @Override
    public Action enqueueReference(Weak.EnqueueReference action) {
        return new Weak.EnqueueReference(places.read(action.reference()));
    }

    @Override
    public Action makeQueue(Weak.MakeQueue action) {
        return new Weak.MakeQueue(places.written(action.to()), action.label());
    }

    @Override
    public Action drain(Weak.Drain action) {
        return new Weak.Drain(places.read(action.queue()));
    }
}
