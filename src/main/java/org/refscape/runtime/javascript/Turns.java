package org.refscape.runtime.javascript;

import org.refscape.action.Collection;
import org.refscape.heap.Atom;
import org.refscape.runtime.program.Deed;

/** The collector and the event loop. */
final class Turns implements Collection.Cases<Deed<ScriptMachine>> {

    /** The job ends: what it kept alive is let go, and callbacks that are due are made in a later task. */
    @Override
    public Deed<ScriptMachine> endTurn(Collection.EndTurn action) {
        return Deed.of(machine -> {
            machine.clearKeptAlive();
            Registries.makeDueCallbacks(machine);
        });
    }

    @Override
    public Deed<ScriptMachine> collectFully(Collection.CollectFully action) {
        return Deed.of(machine -> new Collector(machine).run());
    }

    /** The nearest that JavaScript has to {@code gc.collect()}: the {@code gc()} of {@code node --expose-gc}. */
    @Override
    public Deed<ScriptMachine> collect(Collection.Collect action) {
        return Deed.of(machine -> new Collector(machine).run());
    }

    /** The result is the number of collections that changed something. */
    @Override
    public Deed<ScriptMachine> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return Deed.of(machine -> {
            int cycles = 0;
            while (new Collector(machine).run()) {
                cycles++;
            }
            machine.returned("gc", Atom.of(cycles));
        });
    }

    @Override
    public Deed<ScriptMachine> collectYoung(Collection.CollectYoung action) {
        return Deed.refused("Young collections are imitated for the JVM only.");
    }

    @Override
    public Deed<ScriptMachine> enableCollector(Collection.EnableCollector action) {
        return Deed.refused("The collector of JavaScript cannot be switched on or off by a program.");
    }

    @Override
    public Deed<ScriptMachine> setThreshold(Collection.SetThreshold action) {
        return Deed.refused("JavaScript has no thresholds that a program could set.");
    }

    @Override
    public Deed<ScriptMachine> saveAllGarbage(Collection.SaveAllGarbage action) {
        return Deed.refused("JavaScript cannot keep its garbage.");
    }

    @Override
    public Deed<ScriptMachine> clearGarbageList(Collection.ClearGarbageList action) {
        return Deed.refused("JavaScript has no list of garbage.");
    }

    @Override
    public Deed<ScriptMachine> reportCollections(Collection.ReportCollections action) {
        return Deed.refused("Reports about collections are imitated for CPython only.");
    }

    @Override
    public Deed<ScriptMachine> exit(Collection.Exit action) {
        return Deed.of(machine -> machine.note(-1, "The engine ends. Callbacks that are due are not made."));
    }
}
