package org.refscape.program.source;

import java.util.List;
import org.refscape.action.Collection;

/** Statements for the collector; what a language does not override becomes a comment. */
public interface CollectionStatements extends Comments, Collection.Cases<List<String>> {

    @Override
    default List<String> collect(Collection.Collect action) {
        return absent("collecting generation " + action.generation());
    }

    @Override
    default List<String> collectFully(Collection.CollectFully action) {
        return absent("a full collection");
    }

    @Override
    default List<String> collectYoung(Collection.CollectYoung action) {
        return absent("a young collection");
    }

    @Override
    default List<String> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return absent("collecting until nothing changes");
    }

    @Override
    default List<String> enableCollector(Collection.EnableCollector action) {
        return absent("switching automatic collection " + (action.enabled() ? "on" : "off"));
    }

    @Override
    default List<String> setThreshold(Collection.SetThreshold action) {
        return absent("the thresholds of the collector");
    }

    @Override
    default List<String> saveAllGarbage(Collection.SaveAllGarbage action) {
        return absent("keeping all garbage: " + (action.on() ? "on" : "off"));
    }

    @Override
    default List<String> clearGarbageList(Collection.ClearGarbageList action) {
        return absent("clearing the list of garbage");
    }

    @Override
    default List<String> reportCollections(Collection.ReportCollections action) {
        return absent("reporting collections: " + (action.on() ? "on" : "off"));
    }

    @Override
    default List<String> endTurn(Collection.EndTurn action) {
        return absent("the end of a job of the event loop");
    }

    @Override
    default List<String> exit(Collection.Exit action) {
        return absent("the exit of the interpreter");
    }
}
