package org.refscape.program.java;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Path;
import org.refscape.program.source.MappingStatements;

/** Maps and sets of Java, weak and strong. */
record JavaMappings(JavaWriting writing) implements MappingStatements, JavaWords.Commented {
    @Override
    public List<String> makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case WEAK_HASH_MAP, WEAK_KEY_DICTIONARY, JS_WEAK_MAP -> map(action, "WeakHashMap");
            case HASH_MAP, JS_MAP -> map(action, "HashMap");
            case IDENTITY_HASH_MAP -> map(action, "IdentityHashMap");
            case JS_SET -> set(action, "new " + writing.use("java.util.HashSet") + "<Object>()");
            case WEAK_SET, JS_WEAK_SET ->
                set(
                        action,
                        writing.use("java.util.Collections") + ".<Object>newSetFromMap(new "
                                + writing.use("java.util.WeakHashMap") + "<>())");
            case WEAK_VALUE_DICTIONARY -> missing(action, "a map that holds its values weakly, " + action.label());
        };
    }

    @Override
    public List<String> put(Mapping.Put action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.put(action);
        }
        return List.of(in(action.in()) + ".put(" + source(action.key()) + ", " + source(action.value()) + ");");
    }

    @Override
    public List<String> get(Mapping.Get action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.get(action);
        }
        return answer(action.to(), in(action.in()) + ".get(" + source(action.key()) + ")");
    }

    @Override
    public List<String> removeKey(Mapping.RemoveKey action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.removeKey(action);
        }
        return answer(action.to(), in(action.in()) + ".remove(" + source(action.key()) + ")");
    }

    @Override
    public List<String> length(Mapping.Length action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.length(action);
        }
        JavaWriting.Typed container = writing.at(action.in());
        writing.risk();
        boolean set = container.type().is(JavaType.Shape.SET);
        return writing.result(writing.cast(set ? JavaType.SET : JavaType.MAP, container) + ".size()");
    }

    @Override
    public List<String> contains(Mapping.Contains action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.contains(action);
        }
        JavaWriting.Typed container = writing.at(action.in());
        writing.risk();
        boolean set = container.type().is(JavaType.Shape.SET);
        return writing.result(writing.cast(set ? JavaType.SET : JavaType.MAP, container)
                + (set ? ".contains(" : ".containsKey(") + source(action.key()) + ")");
    }

    @Override
    public List<String> addMember(Mapping.AddMember action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.addMember(action);
        }
        return List.of(writing.as(JavaType.SET, action.in()) + ".add(" + source(action.value()) + ");");
    }

    @Override
    public List<String> discardMember(Mapping.DiscardMember action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.discardMember(action);
        }
        return List.of(writing.as(JavaType.SET, action.in()) + ".remove(" + source(action.value()) + ");");
    }

    @Override
    public List<String> startIteration(Mapping.StartIteration action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.startIteration(action);
        }
        JavaWriting.Typed container = writing.at(action.in());
        writing.risk();
        String view =
                switch (action.view()) {
                    case ITSELF, KEYS -> container.type().is(JavaType.Shape.SET) ? "" : ".keySet()";
                    case VALUES -> ".values()";
                    case ITEMS -> ".entrySet()";
                };
        JavaType type = view.isEmpty() ? JavaType.SET : JavaType.MAP;
        String source = writing.cast(type, container) + view + ".iterator()";
        return writing.store(action.to(), new JavaWriting.Typed(source, JavaType.ITERATOR));
    }

    @Override
    public List<String> nextItem(Mapping.NextItem action) {
        return writing.result(writing.as(JavaType.ITERATOR, action.iterator()) + ".next()");
    }

    private List<String> map(Mapping.MakeMap action, String type) {
        String source = "new " + writing.use("java.util." + type) + "<Object, Object>()";
        return writing.store(action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), JavaType.MAP));
    }

    private List<String> set(Mapping.MakeMap action, String source) {
        return writing.store(action.to(), new JavaWriting.Typed(writing.watched(action.label(), source), JavaType.SET));
    }

    private List<String> answer(@Nullable Path to, String source) {
        return to == null ? writing.result(source) : writing.store(to, new JavaWriting.Typed(source, JavaType.ANY));
    }

    private String in(Path map) {
        return writing.as(JavaType.MAP, map);
    }

    private String source(Expression value) {
        return writing.value(value).source();
    }

    private List<String> missing(Mapping.MakeMap action, String what) {
        writing.missing.add(action.to());
        return absent(what);
    }
}
