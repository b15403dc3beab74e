package org.refscape.program.javascript;

import java.util.List;
import java.util.stream.Collectors;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.program.source.ContainerStatements;
import org.refscape.program.source.Quoted;

/** Arrays, maps and sets of JavaScript; a tuple is a frozen array. */
record JavaScriptContainers(JavaScriptWriting writing) implements ContainerStatements, JavaScriptWords.Commented {
    @Override
    public List<String> makeList(Container.MakeList action) {
        return writing.store(action.to(), writing.watched(action.label(), array(action.items())));
    }

    @Override
    public List<String> makeTuple(Container.MakeTuple action) {
        String source = "Object.freeze(" + array(action.items()) + ")";
        return writing.store(action.to(), writing.watched(action.label(), source));
    }

    @Override
    public List<String> makeSet(Container.MakeSet action) {
        String items = action.items().isEmpty() ? "" : array(action.items());
        return writing.store(action.to(), writing.watched(action.label(), "new Set(" + items + ")"));
    }

    @Override
    public List<String> makeDict(Container.MakeDict action) {
        String entries = action.entries().stream()
                .map(entry -> "[" + Quoted.plain(entry.key()) + ", " + writing.value(entry.value()) + "]")
                .collect(Collectors.joining(", "));
        String source = "new Map(" + (entries.isEmpty() ? "" : "[" + entries + "]") + ")";
        return writing.store(action.to(), writing.watched(action.label(), source));
    }

    @Override
    public List<String> append(Container.Append action) {
        return List.of(writing.path(action.list()) + ".push(" + writing.value(action.value()) + ");");
    }

    @Override
    public List<String> insert(Container.Insert action) {
        return List.of(writing.path(action.list()) + ".splice(" + action.index() + ", 0, "
                + writing.value(action.value()) + ");");
    }

    @Override
    public List<String> remove(Container.Remove action) {
        String list = writing.path(action.list());
        String value = writing.value(action.value());
        // Without the condition an absent value would be at -1, and the last element would go.
        return List.of("if (%1$s.includes(%2$s)) %1$s.splice(%1$s.indexOf(%2$s), 1);".formatted(list, value));
    }

    @Override
    public List<String> pop(Container.Pop action) {
        String list = writing.path(action.list());
        Integer index = action.index();
        return writing.result(list + (index == null ? ".pop()" : ".splice(" + index + ", 1)[0]"));
    }

    @Override
    public List<String> clear(Container.Clear action) {
        String target = writing.path(action.target());
        return List.of("if (Array.isArray(" + target + ")) " + target + ".length = 0; else " + target + ".clear();");
    }

    @Override
    public List<String> add(Container.Add action) {
        return List.of(writing.path(action.set()) + ".add(" + writing.value(action.value()) + ");");
    }

    @Override
    public List<String> discard(Container.Discard action) {
        return List.of(writing.path(action.set()) + ".delete(" + writing.value(action.value()) + ");");
    }

    private String array(List<Expression> items) {
        return items.stream().map(writing::value).collect(Collectors.joining(", ", "[", "]"));
    }
}
