package org.refscape.runtime.cpython;

import org.refscape.action.Collection;
import org.refscape.heap.Atom;

/** Does the actions of {@link Collection}. */
final class CollectionActions implements Collection.Cases<Boolean> {
    private final Interpreter python;
    private final Memory memory;

    CollectionActions(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    @Override
    public Boolean collect(Collection.Collect action) {
        if (action.generation() < 0 || action.generation() > 2) {
            throw Errors.value("invalid generation");
        }
        int found = python.collector().collect(action.generation());
        python.answer("collect", Atom.of(found));
        return true;
    }

    @Override
    public Boolean enableCollector(Collection.EnableCollector action) {
        memory.setRegister(Registers.DISABLED, action.enabled() ? 0 : 1);
        python.answer(action.enabled() ? "gc_enable" : "gc_disable", Atom.of(action.enabled()));
        return true;
    }

    @Override
    public Boolean setThreshold(Collection.SetThreshold action) {
        python.collector().generations().setThresholds(action.first(), action.second(), action.third());
        return true;
    }

    @Override
    public Boolean saveAllGarbage(Collection.SaveAllGarbage action) {
        memory.setRegister(Registers.SAVE_ALL, action.on() ? 1 : 0);
        return true;
    }

    @Override
    public Boolean clearGarbageList(Collection.ClearGarbageList action) {
        python.items().clearBackwards(Roots.GARBAGE);
        return true;
    }

    @Override
    public Boolean reportCollections(Collection.ReportCollections action) {
        long reporters = memory.heap().register(Registers.REPORTING);
        if (reporters == 0 && !action.on()) {
            throw Errors.value("list.remove(x): x not in list");
        }
        memory.setRegister(Registers.REPORTING, reporters + (action.on() ? 1 : -1));
        return true;
    }

    @Override
    public Boolean exit(Collection.Exit action) {
        python.exit().leave();
        return true;
    }

    @Override
    public Boolean collectFully(Collection.CollectFully action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean collectYoung(Collection.CollectYoung action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean collectUntilQuiet(Collection.CollectUntilQuiet action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean endTurn(Collection.EndTurn action) {
        throw Refusal.notChecked(action);
    }
}
