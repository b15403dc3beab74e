package org.refscape.program.python;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Kind;
import org.refscape.program.source.ContainerStatements;
import org.refscape.program.source.Quoted;

/** Python's own containers. */
record PythonContainers(PythonWriting writing) implements ContainerStatements, PythonWords.Commented {
    @Override
    public List<String> makeList(Container.MakeList action) {
        String source = writing.watched(action.label(), "[" + values(action.items()) + "]");
        return stored(action.to(), source, Kind.LIST, action.items());
    }

    @Override
    public List<String> makeTuple(Container.MakeTuple action) {
        String comma = action.items().size() == 1 ? ",)" : ")";
        String source = writing.watched(action.label(), "(" + values(action.items()) + comma);
        return stored(action.to(), source, Kind.TUPLE, action.items());
    }

    @Override
    public List<String> makeSet(Container.MakeSet action) {
        action.items().forEach(this::demandHashable);
        String source = action.items().isEmpty() ? "set()" : "{" + values(action.items()) + "}";
        return writing.store(action.to(), writing.watched(action.label(), source), Sort.of(Kind.SET));
    }

    @Override
    public List<String> makeDict(Container.MakeDict action) {
        String entries = action.entries().stream()
                .map(entry -> Quoted.plain(entry.key()) + ": " + writing.value(entry.value()))
                .collect(Collectors.joining(", "));
        List<String> lines =
                writing.store(action.to(), writing.watched(action.label(), "{" + entries + "}"), Sort.of(Kind.DICT));
        Path to = action.to();
        if (to != null) {
            action.entries().forEach(entry -> writing.notePart(to, new Path.Accessor.Key(entry.key()), entry.value()));
        }
        return lines;
    }

    @Override
    public List<String> append(Container.Append action) {
        return call(action.list(), Kind.LIST, "append(" + writing.value(action.value()) + ")");
    }

    @Override
    public List<String> insert(Container.Insert action) {
        writing.itemsMoved();
        return call(action.list(), Kind.LIST, "insert(" + action.index() + ", " + writing.value(action.value()) + ")");
    }

    @Override
    public List<String> remove(Container.Remove action) {
        String value = writing.value(action.value());
        String list = writing.path(action.list());
        writing.demand(false);
        writing.itemsMoved();
        return List.of(list + ".remove(" + value + ")");
    }

    @Override
    public List<String> pop(Container.Pop action) {
        String index = action.index() == null ? "" : action.index().toString();
        String list = writing.path(action.list());
        writing.demand(false);
        writing.itemsMoved();
        return writing.result(list + ".pop(" + index + ")");
    }

    @Override
    public List<String> clear(Container.Clear action) {
        String target = writing.path(action.target());
        Sort sort = writing.sortAt(action.target());
        writing.demand(sort.is(Kind.LIST) || sort.is(Kind.DICT) || sort.is(Kind.SET));
        writing.itemsMoved();
        if (writing.runs && !sort.is(Kind.LIST)) {
            writing.needs.add(Need.CLEAR);
            return List.of("clear(" + target + ")");
        }
        return List.of(target + ".clear()");
    }

    @Override
    public List<String> add(Container.Add action) {
        demandHashable(action.value());
        return call(action.set(), Kind.SET, "add(" + writing.value(action.value()) + ")");
    }

    @Override
    public List<String> discard(Container.Discard action) {
        demandHashable(action.value());
        return call(action.set(), Kind.SET, "discard(" + writing.value(action.value()) + ")");
    }

    private List<String> call(Path container, Kind kind, String method) {
        String target = writing.path(container);
        writing.demand(writing.sortAt(container).is(kind));
        return List.of(target + "." + method);
    }

    private List<String> stored(@Nullable Path to, String source, Kind kind, List<Expression> items) {
        List<String> lines = writing.store(to, source, Sort.of(kind));
        for (int i = 0; to != null && i < items.size(); i++) {
            writing.notePart(to, new Path.Accessor.Index(i), items.get(i));
        }
        return lines;
    }

    private String values(List<Expression> items) {
        return items.stream().map(writing::value).collect(Collectors.joining(", "));
    }

    private void demandHashable(Expression value) {
        writing.demand(writing.sortOf(value).isHashable());
    }
}
