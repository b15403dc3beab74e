package org.refscape.program.source;

import java.util.List;
import org.refscape.action.Control;

/** Statements for calls, exceptions and threads; what a language does not override becomes a comment. */
public interface ControlStatements extends Comments, Control.Cases<List<String>> {

    @Override
    default List<String> callFunction(Control.CallFunction action) {
        return absent("calling " + action.body().name());
    }

    @Override
    default List<String> raise(Control.Raise action) {
        return absent("raising an exception");
    }

    @Override
    default List<String> logState(Control.LogState action) {
        return comment("the state is noted here");
    }

    @Override
    default List<String> startThread(Control.StartThread action) {
        return absent("the thread " + action.label());
    }

    @Override
    default List<String> endThread(Control.EndThread action) {
        return absent("the end of the thread " + action.thread());
    }

    @Override
    default List<String> makeThreadLocal(Control.MakeThreadLocal action) {
        return absent("the thread-local " + action.label());
    }

    @Override
    default List<String> setThreadLocal(Control.SetThreadLocal action) {
        return absent("setting " + action.local() + " in the thread " + action.thread());
    }

    @Override
    default List<String> removeThreadLocal(Control.RemoveThreadLocal action) {
        return absent("removing " + action.local() + " in the thread " + action.thread());
    }
}
