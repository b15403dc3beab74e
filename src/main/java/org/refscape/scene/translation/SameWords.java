package org.refscape.scene.translation;

import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;

/**
 * Every action said as it is. The words of a runtime override what it says otherwise; what it then still refuses is left out by
 * {@link Translating}.
 */
abstract class SameWords
        implements Action.Cases<Said>,
                Naming.Cases<Said>,
                Container.Cases<Said>,
                Weak.Cases<Said>,
                Finalization.Cases<Said>,
                Mapping.Cases<Said>,
                Collection.Cases<Said>,
                Control.Cases<Said> {

    @Override
    public Said naming(Naming action) {
        return action.match((Naming.Cases<Said>) this);
    }

    @Override
    public Said container(Container action) {
        return action.match((Container.Cases<Said>) this);
    }

    @Override
    public Said weak(Weak action) {
        return action.match((Weak.Cases<Said>) this);
    }

    @Override
    public Said finalization(Finalization action) {
        return action.match((Finalization.Cases<Said>) this);
    }

    @Override
    public Said mapping(Mapping action) {
        return action.match((Mapping.Cases<Said>) this);
    }

    @Override
    public Said collection(Collection action) {
        return action.match((Collection.Cases<Said>) this);
    }

    @Override
    public Said control(Control action) {
        return action.match((Control.Cases<Said>) this);
    }

    @Override
    public Said create(Naming.Create action) {
        return Said.same(action);
    }

    @Override
    public Said bind(Naming.Bind action) {
        return Said.same(action);
    }

    @Override
    public Said delete(Naming.Delete action) {
        return Said.same(action);
    }

    @Override
    public Said read(Naming.Read action) {
        return Said.same(action);
    }

    @Override
    public Said makeList(Container.MakeList action) {
        return Said.same(action);
    }

    @Override
    public Said makeTuple(Container.MakeTuple action) {
        return Said.same(action);
    }

    @Override
    public Said makeSet(Container.MakeSet action) {
        return Said.same(action);
    }

    @Override
    public Said makeDict(Container.MakeDict action) {
        return Said.same(action);
    }

    @Override
    public Said append(Container.Append action) {
        return Said.same(action);
    }

    @Override
    public Said insert(Container.Insert action) {
        return Said.same(action);
    }

    @Override
    public Said remove(Container.Remove action) {
        return Said.same(action);
    }

    @Override
    public Said pop(Container.Pop action) {
        return Said.same(action);
    }

    @Override
    public Said clear(Container.Clear action) {
        return Said.same(action);
    }

    @Override
    public Said add(Container.Add action) {
        return Said.same(action);
    }

    @Override
    public Said discard(Container.Discard action) {
        return Said.same(action);
    }

    @Override
    public Said makeReference(Weak.MakeReference action) {
        return Said.same(action);
    }

    @Override
    public Said dereference(Weak.Dereference action) {
        return Said.same(action);
    }

    @Override
    public Said proxyGet(Weak.ProxyGet action) {
        return Said.same(action);
    }

    @Override
    public Said proxySet(Weak.ProxySet action) {
        return Said.same(action);
    }

    @Override
    public Said equal(Weak.Equal action) {
        return Said.same(action);
    }

    @Override
    public Said hash(Weak.Hash action) {
        return Said.same(action);
    }

    @Override
    public Said clearReference(Weak.ClearReference action) {
        return Said.same(action);
    }

    @Override
    public Said enqueueReference(Weak.EnqueueReference action) {
        return Said.same(action);
    }

    @Override
    public Said makeQueue(Weak.MakeQueue action) {
        return Said.same(action);
    }

    @Override
    public Said drain(Weak.Drain action) {
        return Said.same(action);
    }

    @Override
    public Said makeFinalizer(Finalization.MakeFinalizer action) {
        return Said.same(action);
    }

    @Override
    public Said callFinalizer(Finalization.CallFinalizer action) {
        return Said.same(action);
    }

    @Override
    public Said peekFinalizer(Finalization.PeekFinalizer action) {
        return Said.same(action);
    }

    @Override
    public Said detachFinalizer(Finalization.DetachFinalizer action) {
        return Said.same(action);
    }

    @Override
    public Said setAtExit(Finalization.SetAtExit action) {
        return Said.same(action);
    }

    @Override
    public Said runAtExit(Finalization.RunAtExit action) {
        return Said.same(action);
    }

    @Override
    public Said makeCleaner(Finalization.MakeCleaner action) {
        return Said.same(action);
    }

    @Override
    public Said clean(Finalization.Clean action) {
        return Said.same(action);
    }

    @Override
    public Said makeRegistry(Finalization.MakeRegistry action) {
        return Said.same(action);
    }

    @Override
    public Said register(Finalization.Register action) {
        return Said.same(action);
    }

    @Override
    public Said unregister(Finalization.Unregister action) {
        return Said.same(action);
    }

    @Override
    public Said makeMap(Mapping.MakeMap action) {
        return Said.same(action);
    }

    @Override
    public Said put(Mapping.Put action) {
        return Said.same(action);
    }

    @Override
    public Said get(Mapping.Get action) {
        return Said.same(action);
    }

    @Override
    public Said removeKey(Mapping.RemoveKey action) {
        return Said.same(action);
    }

    @Override
    public Said length(Mapping.Length action) {
        return Said.same(action);
    }

    @Override
    public Said contains(Mapping.Contains action) {
        return Said.same(action);
    }

    @Override
    public Said addMember(Mapping.AddMember action) {
        return Said.same(action);
    }

    @Override
    public Said discardMember(Mapping.DiscardMember action) {
        return Said.same(action);
    }

    @Override
    public Said startIteration(Mapping.StartIteration action) {
        return Said.same(action);
    }

    @Override
    public Said nextItem(Mapping.NextItem action) {
        return Said.same(action);
    }

    @Override
    public Said closeIterator(Mapping.CloseIterator action) {
        return Said.same(action);
    }

    @Override
    public Said collect(Collection.Collect action) {
        return Said.same(action);
    }

    @Override
    public Said collectFully(Collection.CollectFully action) {
        return Said.same(action);
    }

    @Override
    public Said collectYoung(Collection.CollectYoung action) {
        return Said.same(action);
    }

    @Override
    public Said collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return Said.same(action);
    }

    @Override
    public Said enableCollector(Collection.EnableCollector action) {
        return Said.same(action);
    }

    @Override
    public Said setThreshold(Collection.SetThreshold action) {
        return Said.same(action);
    }

    @Override
    public Said saveAllGarbage(Collection.SaveAllGarbage action) {
        return Said.same(action);
    }

    @Override
    public Said clearGarbageList(Collection.ClearGarbageList action) {
        return Said.same(action);
    }

    @Override
    public Said reportCollections(Collection.ReportCollections action) {
        return Said.same(action);
    }

    @Override
    public Said endTurn(Collection.EndTurn action) {
        return Said.same(action);
    }

    @Override
    public Said exit(Collection.Exit action) {
        return Said.same(action);
    }

    @Override
    public Said callFunction(Control.CallFunction action) {
        return Said.same(action);
    }

    @Override
    public Said raise(Control.Raise action) {
        return Said.same(action);
    }

    @Override
    public Said logState(Control.LogState action) {
        return Said.same(action);
    }

    @Override
    public Said startThread(Control.StartThread action) {
        return Said.same(action);
    }

    @Override
    public Said endThread(Control.EndThread action) {
        return Said.same(action);
    }

    @Override
    public Said makeThreadLocal(Control.MakeThreadLocal action) {
        return Said.same(action);
    }

    @Override
    public Said setThreadLocal(Control.SetThreadLocal action) {
        return Said.same(action);
    }

    @Override
    public Said removeThreadLocal(Control.RemoveThreadLocal action) {
        return Said.same(action);
    }
}
