package org.refscape.action.rewriting;

import org.refscape.action.Action;
import org.refscape.action.Mapping;

/** Rewrites the places in the actions of {@link Mapping}. */
record MappingPlaces(PlacesIn places) implements Mapping.Cases<Action> {

    @Override
    public Action makeMap(Mapping.MakeMap action) {
        return new Mapping.MakeMap(places.writtenOrNull(action.to()), action.variety(), action.label());
    }

    @Override
    public Action put(Mapping.Put action) {
        return new Mapping.Put(
                places.read(action.in()), places.expression(action.key()), places.expression(action.value()));
    }

    @Override
    public Action get(Mapping.Get action) {
        return new Mapping.Get(
                places.read(action.in()), places.expression(action.key()), places.writtenOrNull(action.to()));
    }

    @Override
    public Action removeKey(Mapping.RemoveKey action) {
        return new Mapping.RemoveKey(
                places.read(action.in()), places.expression(action.key()), places.writtenOrNull(action.to()));
    }

    @Override
    public Action length(Mapping.Length action) {
        return new Mapping.Length(places.read(action.in()));
    }

    @Override
    public Action contains(Mapping.Contains action) {
        return new Mapping.Contains(places.read(action.in()), places.expression(action.key()));
    }

    @Override
    public Action addMember(Mapping.AddMember action) {
        return new Mapping.AddMember(places.read(action.in()), places.expression(action.value()));
    }

    @Override
    public Action discardMember(Mapping.DiscardMember action) {
        return new Mapping.DiscardMember(places.read(action.in()), places.expression(action.value()));
    }

    @Override
    public Action startIteration(Mapping.StartIteration action) {
        return new Mapping.StartIteration(places.written(action.to()), places.read(action.in()), action.view());
    }

    @Override
    public Action nextItem(Mapping.NextItem action) {
        return new Mapping.NextItem(places.read(action.iterator()));
    }

    @Override
    public Action closeIterator(Mapping.CloseIterator action) {
        return new Mapping.CloseIterator(places.read(action.iterator()));
    }
}
