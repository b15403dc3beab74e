package org.refscape.runtime.javascript;

import org.refscape.action.Control;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Thrown;

/** Exceptions and looking; threads and their locals are Java's. */
final class ScriptControl implements Control.Cases<Deed<ScriptMachine>> {

    @Override
    public Deed<ScriptMachine> raise(Control.Raise action) {
        return Deed.of(machine -> {
            throw new Thrown(-1, "Error", action.message());
        });
    }

    @Override
    public Deed<ScriptMachine> logState(Control.LogState action) {
        return Deed.of(machine -> {});
    }

    @Override
    public Deed<ScriptMachine> callFunction(Control.CallFunction action) {
        return Deed.refused("Calls of functions are imitated for CPython only.");
    }

    @Override
    public Deed<ScriptMachine> startThread(Control.StartThread action) {
        return noThreads();
    }

    @Override
    public Deed<ScriptMachine> endThread(Control.EndThread action) {
        return noThreads();
    }

    @Override
    public Deed<ScriptMachine> makeThreadLocal(Control.MakeThreadLocal action) {
        return noThreads();
    }

    @Override
    public Deed<ScriptMachine> setThreadLocal(Control.SetThreadLocal action) {
        return noThreads();
    }

    @Override
    public Deed<ScriptMachine> removeThreadLocal(Control.RemoveThreadLocal action) {
        return noThreads();
    }

    private static Deed<ScriptMachine> noThreads() {
        return Deed.refused("JavaScript has one thread, and no thread locals.");
    }
}
