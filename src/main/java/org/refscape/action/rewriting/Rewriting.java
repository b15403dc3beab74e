package org.refscape.action.rewriting;

import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;

/** Makes of an action the same one with other places, in the bodies of its functions too. */
public final class Rewriting implements Action.Cases<Action> {
    private final PlacesIn places;

    /** Every place becomes what that change says. */
    public Rewriting(PlaceChange change) {
        this(PlacesIn.program(change));
    }

    Rewriting(PlacesIn places) {
        this.places = places;
    }

    /** The action with its places changed. */
    public Action of(Action action) {
        return action.match(this);
    }

    /** A callback or finalizer method with its places changed. */
    public Body of(Body body) {
        return places.finalizer(body);
    }

    @Override
    public Action naming(Naming action) {
        return action.match(new NamingPlaces(places));
    }

    @Override
    public Action container(Container action) {
        return action.match(new ContainerPlaces(places));
    }

    @Override
    public Action weak(Weak action) {
        return action.match(new WeakPlaces(places));
    }

    @Override
    public Action finalization(Finalization action) {
        return action.match(new FinalizationPlaces(places));
    }

    @Override
    public Action mapping(Mapping action) {
        return action.match(new MappingPlaces(places));
    }

    /** The collector and its switches name no places. */
    @Override
    public Action collection(Collection action) {
        return action;
    }

    @Override
    public Action control(Control action) {
        return action.match(new ControlPlaces(places));
    }
}
