package org.refscape.runtime.counting;

import org.refscape.action.Control;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Thrown;

/** Exceptions and looking; threads and their locals are Java's. */
final class CountingControl implements Control.Cases<Deed<CountingMachine>> {

    @Override
    public Deed<CountingMachine> raise(Control.Raise action) {
        return Deed.of(machine -> {
            throw new Thrown(-1, "Fatal error", action.message());
        });
    }

    @Override
    public Deed<CountingMachine> logState(Control.LogState action) {
        return Deed.of(machine -> {});
    }

    @Override
    public Deed<CountingMachine> callFunction(Control.CallFunction action) {
        return Deed.refused("Calls of functions are imitated for CPython only.");
    }

    @Override
    public Deed<CountingMachine> startThread(Control.StartThread action) {
        return noThreads();
    }

    @Override
    public Deed<CountingMachine> endThread(Control.EndThread action) {
        return noThreads();
    }

    @Override
    public Deed<CountingMachine> makeThreadLocal(Control.MakeThreadLocal action) {
        return noThreads();
    }

    @Override
    public Deed<CountingMachine> setThreadLocal(Control.SetThreadLocal action) {
        return noThreads();
    }

    @Override
    public Deed<CountingMachine> removeThreadLocal(Control.RemoveThreadLocal action) {
        return noThreads();
    }

    private static Deed<CountingMachine> noThreads() {
        return Deed.refused("Threads are imitated for the JVM only.");
    }
}
