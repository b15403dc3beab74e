package org.refscape.scene.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.refscape.action.Container;

/** Writes the actions of {@link Container}. */
final class ContainerWriter implements Container.Cases<Form> {
    private final Dialect dialect;

    ContainerWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Form makeList(Container.MakeList action) {
        return form("list")
                .with("to", action.to())
                .with("label", action.label())
                .with("items", action.items());
    }

    @Override
    public Form makeTuple(Container.MakeTuple action) {
        return form("tuple")
                .with("to", action.to())
                .with("label", action.label())
                .with("items", action.items());
    }

    @Override
    public Form makeSet(Container.MakeSet action) {
        return form("set").with("to", action.to()).with("label", action.label()).with("items", action.items());
    }

    @Override
    public Form makeDict(Container.MakeDict action) {
        return form("dict")
                .with("to", action.to())
                .with("label", action.label())
                .with("items", entries(action.entries()));
    }

    @Override
    public Form append(Container.Append action) {
        return form("append").with("list", action.list()).with("value", action.value());
    }

    @Override
    public Form insert(Container.Insert action) {
        return form("insert")
                .with("list", action.list())
                .with("index", action.index())
                .with("value", action.value());
    }

    @Override
    public Form remove(Container.Remove action) {
        return form("remove").with("list", action.list()).with("value", action.value());
    }

    @Override
    public Form pop(Container.Pop action) {
        return form("pop").with("list", action.list()).with("index", action.index());
    }

    @Override
    public Form clear(Container.Clear action) {
        return form("clear").with("target", action.target());
    }

    @Override
    public Form add(Container.Add action) {
        return form("add").with("set", action.set()).with("value", action.value());
    }

    @Override
    public Form discard(Container.Discard action) {
        return form("discard").with("set", action.set()).with("value", action.value());
    }

    private ArrayNode entries(List<Container.Entry> entries) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Form form = form("");
        entries.forEach(entry -> list.addArray().add(entry.key()).add(form.json(entry.value())));
        return list;
    }

    private Form form(String op) {
        return new Form(dialect, op);
    }
}
