package org.refscape.toy;

import org.refscape.action.Collection;
import org.refscape.runtime.program.Deed;

/** There is one kind of collection, whatever was asked for, and nothing to switch. */
final class ToyCollection implements Collection.Cases<Deed<ToyMachine>> {

    @Override
    public Deed<ToyMachine> collect(Collection.Collect action) {
        return collection();
    }

    @Override
    public Deed<ToyMachine> collectFully(Collection.CollectFully action) {
        return collection();
    }

    @Override
    public Deed<ToyMachine> collectYoung(Collection.CollectYoung action) {
        return collection();
    }

    @Override
    public Deed<ToyMachine> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return collection();
    }

    @Override
    public Deed<ToyMachine> enableCollector(Collection.EnableCollector action) {
        return noSwitches();
    }

    @Override
    public Deed<ToyMachine> setThreshold(Collection.SetThreshold action) {
        return noSwitches();
    }

    @Override
    public Deed<ToyMachine> saveAllGarbage(Collection.SaveAllGarbage action) {
        return noSwitches();
    }

    @Override
    public Deed<ToyMachine> clearGarbageList(Collection.ClearGarbageList action) {
        return noSwitches();
    }

    @Override
    public Deed<ToyMachine> reportCollections(Collection.ReportCollections action) {
        return noSwitches();
    }

    @Override
    public Deed<ToyMachine> endTurn(Collection.EndTurn action) {
        return Deed.refused("The toy has no event loop whose turn could end.");
    }

    @Override
    public Deed<ToyMachine> exit(Collection.Exit action) {
        return Deed.of(machine -> machine.note(-1, "The program ends, and both spaces with it."));
    }

    private static Deed<ToyMachine> collection() {
        return Deed.of(machine -> new ToyCollector(machine).run());
    }

    private static Deed<ToyMachine> noSwitches() {
        return Deed.refused("The toy's collector has no switches.");
    }
}
