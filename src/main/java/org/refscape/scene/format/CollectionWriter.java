package org.refscape.scene.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.refscape.action.Collection;

/** Writes the actions of {@link Collection}. */
final class CollectionWriter implements Collection.Cases<Form> {
    private final Dialect dialect;

    CollectionWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Form collect(Collection.Collect action) {
        return form("collect").with("gen", action.generation());
    }

    @Override
    public Form collectFully(Collection.CollectFully action) {
        return pressed(form("gc"), action.pressure());
    }

    @Override
    public Form collectYoung(Collection.CollectYoung action) {
        return form("young");
    }

    @Override
    public Form collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return pressed(form("collect"), action.pressure());
    }

    @Override
    public Form enableCollector(Collection.EnableCollector action) {
        return form(action.enabled() ? "gc_enable" : "gc_disable");
    }

    @Override
    public Form setThreshold(Collection.SetThreshold action) {
        return form("gc_threshold")
                .with(
                        "values",
                        JsonNodeFactory.instance
                                .arrayNode()
                                .add(action.first())
                                .add(action.second())
                                .add(action.third()));
    }

    @Override
    public Form saveAllGarbage(Collection.SaveAllGarbage action) {
        return form("gc_saveall").with("on", action.on());
    }

    @Override
    public Form clearGarbageList(Collection.ClearGarbageList action) {
        return form("garbage_clear");
    }

    @Override
    public Form reportCollections(Collection.ReportCollections action) {
        return form("gc_callbacks").with("on", action.on());
    }

    @Override
    public Form endTurn(Collection.EndTurn action) {
        return form("turn");
    }

    @Override
    public Form exit(Collection.Exit action) {
        return form("exit");
    }

    private static Form pressed(Form form, boolean pressure) {
        return pressure ? form.with("pressure", true) : form;
    }

    private Form form(String op) {
        return new Form(dialect, op);
    }
}
