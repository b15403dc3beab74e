package org.refscape.program.source;

import java.util.List;
import org.refscape.action.Container;

/** Statements for built-in containers; what a language does not override becomes a comment. */
public interface ContainerStatements extends Comments, Container.Cases<List<String>> {

    @Override
    default List<String> makeList(Container.MakeList action) {
        return absent("a list, " + action.label());
    }

    @Override
    default List<String> makeTuple(Container.MakeTuple action) {
        return absent("a tuple, " + action.label());
    }

    @Override
    default List<String> makeSet(Container.MakeSet action) {
        return absent("a set, " + action.label());
    }

    @Override
    default List<String> makeDict(Container.MakeDict action) {
        return absent("a dict, " + action.label());
    }

    @Override
    default List<String> append(Container.Append action) {
        return absent("appending to " + action.list());
    }

    @Override
    default List<String> insert(Container.Insert action) {
        return absent("inserting into " + action.list());
    }

    @Override
    default List<String> remove(Container.Remove action) {
        return absent("removing an item of " + action.list());
    }

    @Override
    default List<String> pop(Container.Pop action) {
        return absent("popping an item of " + action.list());
    }

    @Override
    default List<String> clear(Container.Clear action) {
        return absent("clearing " + action.target());
    }

    @Override
    default List<String> add(Container.Add action) {
        return absent("adding to the set " + action.set());
    }

    @Override
    default List<String> discard(Container.Discard action) {
        return absent("discarding a member of " + action.set());
    }
}
