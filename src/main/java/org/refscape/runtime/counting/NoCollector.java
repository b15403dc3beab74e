package org.refscape.runtime.counting;

import org.refscape.action.Collection;
import org.refscape.runtime.program.Deed;

/** There is no collector to ask: the request is played, and nothing happens. Switches of a collector cannot even be asked for. */
final class NoCollector implements Collection.Cases<Deed<CountingMachine>> {

    @Override
    public Deed<CountingMachine> collect(Collection.Collect action) {
        return nothingHappens();
    }

    @Override
    public Deed<CountingMachine> collectFully(Collection.CollectFully action) {
        return nothingHappens();
    }

    @Override
    public Deed<CountingMachine> collectYoung(Collection.CollectYoung action) {
        return nothingHappens();
    }

    @Override
    public Deed<CountingMachine> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return nothingHappens();
    }

    @Override
    public Deed<CountingMachine> enableCollector(Collection.EnableCollector action) {
        return noSwitches();
    }

    @Override
    public Deed<CountingMachine> setThreshold(Collection.SetThreshold action) {
        return noSwitches();
    }

    @Override
    public Deed<CountingMachine> saveAllGarbage(Collection.SaveAllGarbage action) {
        return noSwitches();
    }

    @Override
    public Deed<CountingMachine> clearGarbageList(Collection.ClearGarbageList action) {
        return noSwitches();
    }

    @Override
    public Deed<CountingMachine> reportCollections(Collection.ReportCollections action) {
        return noSwitches();
    }

    @Override
    public Deed<CountingMachine> endTurn(Collection.EndTurn action) {
        return Deed.refused("Swift has no event loop whose turn could end.");
    }

    @Override
    public Deed<CountingMachine> exit(Collection.Exit action) {
        return Deed.of(machine -> machine.note("The program ends. Globals are not released, so no deinit runs."));
    }

    private static Deed<CountingMachine> nothingHappens() {
        return Deed.of(machine ->
                machine.note("Nothing happens: there is no collector. A cycle that nobody holds stays for ever."));
    }

    private static Deed<CountingMachine> noSwitches() {
        return Deed.refused("Swift has no collector that could be switched or asked.");
    }
}
