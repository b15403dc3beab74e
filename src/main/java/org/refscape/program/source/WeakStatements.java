package org.refscape.program.source;

import java.util.List;
import org.refscape.action.Weak;

/** Statements for reference objects; what a language does not override becomes a comment. */
public interface WeakStatements extends Comments, Weak.Cases<List<String>> {

    @Override
    default List<String> makeReference(Weak.MakeReference action) {
        return absent("the reference object " + action.label());
    }

    @Override
    default List<String> dereference(Weak.Dereference action) {
        return absent("asking " + action.reference() + " for its referent");
    }

    @Override
    default List<String> proxyGet(Weak.ProxyGet action) {
        return absent("reading " + action.attribute() + " through the proxy " + action.proxy());
    }

    @Override
    default List<String> proxySet(Weak.ProxySet action) {
        return absent("setting " + action.attribute() + " through the proxy " + action.proxy());
    }

    @Override
    default List<String> equal(Weak.Equal action) {
        return absent("comparing " + action.a() + " with " + action.b());
    }

    @Override
    default List<String> hash(Weak.Hash action) {
        return absent("hashing " + action.of());
    }

    @Override
    default List<String> clearReference(Weak.ClearReference action) {
        return absent("clearing " + action.reference());
    }

    @Override
    default List<String> enqueueReference(Weak.EnqueueReference action) {
        return absent("enqueueing " + action.reference());
    }

    @Override
    default List<String> makeQueue(Weak.MakeQueue action) {
        return absent("a reference queue, " + action.to());
    }

    @Override
    default List<String> drain(Weak.Drain action) {
        return absent("draining the queue " + action.queue());
    }
}
