package org.refscape.action.rewriting;

import org.refscape.action.Action;
import org.refscape.action.Container;

/** Rewrites the places in the actions of {@link Container}. */
record ContainerPlaces(PlacesIn places) implements Container.Cases<Action> {

    @Override
    public Action makeList(Container.MakeList action) {
        return new Container.MakeList(
                places.writtenOrNull(action.to()), action.label(), places.expressions(action.items()));
    }

    @Override
    public Action makeTuple(Container.MakeTuple action) {
        return new Container.MakeTuple(
                places.writtenOrNull(action.to()), action.label(), places.expressions(action.items()));
    }

    @Override
    public Action makeSet(Container.MakeSet action) {
        return new Container.MakeSet(
                places.writtenOrNull(action.to()), action.label(), places.expressions(action.items()));
    }

    @Override
    public Action makeDict(Container.MakeDict action) {
        return new Container.MakeDict(
                places.writtenOrNull(action.to()), action.label(), places.entries(action.entries()));
    }

    @Override
    public Action append(Container.Append action) {
        return new Container.Append(places.read(action.list()), places.expression(action.value()));
    }

    @Override
    public Action insert(Container.Insert action) {
        return new Container.Insert(places.read(action.list()), action.index(), places.expression(action.value()));
    }

    @Override
    public Action remove(Container.Remove action) {
        return new Container.Remove(places.read(action.list()), places.expression(action.value()));
    }

    @Override
    public Action pop(Container.Pop action) {
        return new Container.Pop(places.read(action.list()), action.index());
    }

    @Override
    public Action clear(Container.Clear action) {
        return new Container.Clear(places.read(action.target()));
    }

    @Override
    public Action add(Container.Add action) {
        return new Container.Add(places.read(action.set()), places.expression(action.value()));
    }

    @Override
    public Action discard(Container.Discard action) {
        return new Container.Discard(places.read(action.set()), places.expression(action.value()));
    }
}
