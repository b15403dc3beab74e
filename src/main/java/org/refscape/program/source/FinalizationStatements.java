package org.refscape.program.source;

import java.util.List;
import org.refscape.action.Finalization;

/** Statements for clean-up; what a language does not override becomes a comment. */
public interface FinalizationStatements extends Comments, Finalization.Cases<List<String>> {

    @Override
    default List<String> makeFinalizer(Finalization.MakeFinalizer action) {
        return absent("the finalizer " + action.label());
    }

    @Override
    default List<String> callFinalizer(Finalization.CallFinalizer action) {
        return absent("calling the finalizer " + action.finalizer());
    }

    @Override
    default List<String> peekFinalizer(Finalization.PeekFinalizer action) {
        return absent("peeking into the finalizer " + action.finalizer());
    }

    @Override
    default List<String> detachFinalizer(Finalization.DetachFinalizer action) {
        return absent("detaching the finalizer " + action.finalizer());
    }

    @Override
    default List<String> setAtExit(Finalization.SetAtExit action) {
        return absent("atexit of the finalizer " + action.finalizer());
    }

    @Override
    default List<String> runAtExit(Finalization.RunAtExit action) {
        return absent("running the finalizers of an exit");
    }

    @Override
    default List<String> makeCleaner(Finalization.MakeCleaner action) {
        return absent("the cleaning action " + action.label());
    }

    @Override
    default List<String> clean(Finalization.Clean action) {
        return absent("cleaning " + action.cleanable());
    }

    @Override
    default List<String> makeRegistry(Finalization.MakeRegistry action) {
        return absent("the finalization registry " + action.label());
    }

    @Override
    default List<String> register(Finalization.Register action) {
        return absent("registering with " + action.registry());
    }

    @Override
    default List<String> unregister(Finalization.Unregister action) {
        return absent("unregistering from " + action.registry());
    }
}
