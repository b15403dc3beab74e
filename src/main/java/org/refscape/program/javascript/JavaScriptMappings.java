package org.refscape.program.javascript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Mapping;
import org.refscape.action.Path;
import org.refscape.program.source.MappingStatements;

/** Maps and sets of JavaScript, weak and strong. */
record JavaScriptMappings(JavaScriptWriting writing) implements MappingStatements, JavaScriptWords.Commented {
    @Override
    public List<String> makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case JS_MAP, HASH_MAP, IDENTITY_HASH_MAP -> made(action, "Map");
            case JS_WEAK_MAP, WEAK_KEY_DICTIONARY -> made(action, "WeakMap");
            case JS_SET -> made(action, "Set");
            case JS_WEAK_SET, WEAK_SET -> made(action, "WeakSet");
            case WEAK_VALUE_DICTIONARY -> missing(action, "a map that holds its values weakly, " + action.label());
            case WEAK_HASH_MAP ->
                missing(action, "a map with weak keys that keeps them by way of its values, " + action.label());
        };
    }

    @Override
    public List<String> put(Mapping.Put action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.put(action);
        }
        return List.of(writing.path(action.in()) + ".set(" + writing.value(action.key()) + ", "
                + writing.value(action.value()) + ");");
    }

    @Override
    public List<String> get(Mapping.Get action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.get(action);
        }
        return answer(action.to(), writing.path(action.in()) + ".get(" + writing.value(action.key()) + ")");
    }

    @Override
    public List<String> removeKey(Mapping.RemoveKey action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.removeKey(action);
        }
        return answer(action.to(), writing.path(action.in()) + ".delete(" + writing.value(action.key()) + ")");
    }

    @Override
    public List<String> length(Mapping.Length action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.length(action);
        }
        return writing.result(writing.path(action.in()) + ".size");
    }

    @Override
    public List<String> contains(Mapping.Contains action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.contains(action);
        }
        return writing.result(writing.path(action.in()) + ".has(" + writing.value(action.key()) + ")");
    }

    @Override
    public List<String> addMember(Mapping.AddMember action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.addMember(action);
        }
        return List.of(writing.path(action.in()) + ".add(" + writing.value(action.value()) + ");");
    }

    @Override
    public List<String> discardMember(Mapping.DiscardMember action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.discardMember(action);
        }
        return writing.result(writing.path(action.in()) + ".delete(" + writing.value(action.value()) + ")");
    }

    @Override
    public List<String> startIteration(Mapping.StartIteration action) {
        if (writing.missing.has(action.in())) {
            return MappingStatements.super.startIteration(action);
        }
        String view =
                switch (action.view()) {
                    case ITSELF -> "[Symbol.iterator]()";
                    case KEYS -> ".keys()";
                    case VALUES -> ".values()";
                    case ITEMS -> ".entries()";
                };
        return writing.store(action.to(), writing.path(action.in()) + view);
    }

    @Override
    public List<String> nextItem(Mapping.NextItem action) {
        return writing.result(writing.path(action.iterator()) + ".next().value");
    }

    @Override
    public List<String> closeIterator(Mapping.CloseIterator action) {
        return List.of(writing.path(action.iterator()) + ".return?.();");
    }

    private List<String> made(Mapping.MakeMap action, String type) {
        return writing.store(action.to(), writing.watched(action.label(), "new " + type + "()"));
    }

    private List<String> answer(@Nullable Path to, String source) {
        return to == null ? writing.result(source) : writing.store(to, source);
    }

    private List<String> missing(Mapping.MakeMap action, String what) {
        writing.missing.add(action.to());
        return absent(what);
    }
}
