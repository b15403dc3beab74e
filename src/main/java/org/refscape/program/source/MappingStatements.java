package org.refscape.program.source;

import java.util.List;
import org.refscape.action.Mapping;

/** Statements for maps and containers with weak sides; what a language does not override becomes a comment. */
public interface MappingStatements extends Comments, Mapping.Cases<List<String>> {

    @Override
    default List<String> makeMap(Mapping.MakeMap action) {
        return absent(action.variety().typeName() + " " + action.label());
    }

    @Override
    default List<String> put(Mapping.Put action) {
        return absent("an entry of " + action.in());
    }

    @Override
    default List<String> get(Mapping.Get action) {
        return absent("looking up in " + action.in());
    }

    @Override
    default List<String> removeKey(Mapping.RemoveKey action) {
        return absent("removing an entry of " + action.in());
    }

    @Override
    default List<String> length(Mapping.Length action) {
        return absent("the size of " + action.in());
    }

    @Override
    default List<String> contains(Mapping.Contains action) {
        return absent("asking whether " + action.in() + " contains something");
    }

    @Override
    default List<String> addMember(Mapping.AddMember action) {
        return absent("adding to " + action.in());
    }

    @Override
    default List<String> discardMember(Mapping.DiscardMember action) {
        return absent("discarding a member of " + action.in());
    }

    @Override
    default List<String> startIteration(Mapping.StartIteration action) {
        return absent("an iterator over " + action.in());
    }

    @Override
    default List<String> nextItem(Mapping.NextItem action) {
        return absent("the next item of " + action.iterator());
    }

    @Override
    default List<String> closeIterator(Mapping.CloseIterator action) {
        return absent("closing the iterator " + action.iterator());
    }
}
