package org.refscape.action.rewriting;

import org.refscape.action.Action;
import org.refscape.action.Naming;

/** Rewrites the places in the actions of {@link Naming}. */
record NamingPlaces(PlacesIn places) implements Naming.Cases<Action> {

    @Override
    public Action create(Naming.Create action) {
        return new Naming.Create(places.writtenOrNull(action.to()), places.newObject(action.object()));
    }

    @Override
    public Action bind(Naming.Bind action) {
        return new Naming.Bind(places.written(action.to()), places.expression(action.value()), action.strength());
    }

    @Override
    public Action delete(Naming.Delete action) {
        return new Naming.Delete(places.read(action.target()));
    }

    @Override
    public Action read(Naming.Read action) {
        return new Naming.Read(places.read(action.from()), places.writtenOrNull(action.to()));
    }
}
