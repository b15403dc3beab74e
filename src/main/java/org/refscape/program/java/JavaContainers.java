package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.program.source.ContainerStatements;

/** Lists, sets and maps of Java; a tuple is a list that cannot be changed. */
record JavaContainers(JavaWriting writing) implements ContainerStatements, JavaWords.Commented {
    @Override
    public List<String> makeList(Container.MakeList action) {
        String items = action.items().isEmpty() ? "" : listed(action.items());
        String source = "new " + writing.use("java.util.ArrayList") + "<Object>(" + items + ")";
        return writing.store(
                action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), JavaType.LIST));
    }

    @Override
    public List<String> makeTuple(Container.MakeTuple action) {
        String source =
                writing.use("java.util.Collections") + ".<Object>unmodifiableList(" + listed(action.items()) + ")";
        return writing.store(
                action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), JavaType.LIST));
    }

    @Override
    public List<String> makeSet(Container.MakeSet action) {
        String items = action.items().isEmpty() ? "" : listed(action.items());
        String source = "new " + writing.use("java.util.HashSet") + "<Object>(" + items + ")";
        return writing.store(action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), JavaType.SET));
    }

    @Override
    public List<String> makeDict(Container.MakeDict action) {
        String source = "new " + writing.use("java.util.HashMap") + "<Object, Object>()";
        List<String> lines = new ArrayList<>(writing.store(
                action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), JavaType.MAP)));
        Path to = action.to();
        if (to != null) {
            action.entries()
                    .forEach(entry -> lines.addAll(
                            writing.store(to.then(new Path.Accessor.Key(entry.key())), writing.value(entry.value()))));
        }
        return lines;
    }

    @Override
    public List<String> append(Container.Append action) {
        return List.of(writing.as(JavaType.LIST, action.list()) + ".add(" + source(action.value()) + ");");
    }

    @Override
    public List<String> insert(Container.Insert action) {
        return List.of(writing.as(JavaType.LIST, action.list()) + ".add(" + action.index() + ", "
                + source(action.value()) + ");");
    }

    @Override
    public List<String> remove(Container.Remove action) {
        return List.of(writing.as(JavaType.LIST, action.list()) + ".remove((Object) " + source(action.value()) + ");");
    }

    @Override
    public List<String> pop(Container.Pop action) {
        String list = writing.as(JavaType.LIST, action.list());
        Integer index = action.index();
        return writing.result(list + ".remove(" + (index == null ? list + ".size() - 1" : index.toString()) + ")");
    }

    @Override
    public List<String> clear(Container.Clear action) {
        JavaWriting.Typed target = writing.at(action.target());
        JavaType type = target.type().is(JavaType.Shape.MAP) ? JavaType.MAP : JavaType.LIST;
        return List.of(writing.cast(type, target) + ".clear();");
    }

    @Override
    public List<String> add(Container.Add action) {
        return List.of(writing.as(JavaType.SET, action.set()) + ".add(" + source(action.value()) + ");");
    }

    @Override
    public List<String> discard(Container.Discard action) {
        return List.of(writing.as(JavaType.SET, action.set()) + ".remove(" + source(action.value()) + ");");
    }

    private String listed(List<Expression> items) {
        String all = items.stream().map(this::source).collect(Collectors.joining(", "));
        return writing.use("java.util.Arrays") + ".asList(" + all + ")";
    }

    private String source(Expression value) {
        return writing.value(value).source();
    }
}
