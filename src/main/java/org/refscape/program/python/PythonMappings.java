package org.refscape.program.python;

import java.util.List;
import java.util.Locale;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.heap.Kind;
import org.refscape.program.source.MappingStatements;

/** Python's containers with weak sides; the maps of other languages become their nearest relatives. */
record PythonMappings(PythonWriting writing) implements MappingStatements, PythonWords.Commented {
    @Override
    public List<String> makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case WEAK_VALUE_DICTIONARY -> weak(action, "WeakValueDictionary", Kind.WEAK_VALUE_DICTIONARY);
            case WEAK_KEY_DICTIONARY, WEAK_HASH_MAP, JS_WEAK_MAP ->
                weak(action, "WeakKeyDictionary", Kind.WEAK_KEY_DICTIONARY);
            case WEAK_SET, JS_WEAK_SET -> weak(action, "WeakSet", Kind.WEAK_SET);
            case HASH_MAP, JS_MAP -> strong(action, "{}", Kind.DICT);
            case JS_SET -> strong(action, "set()", Kind.SET);
            case IDENTITY_HASH_MAP -> absent("a map that compares keys by identity, " + action.label());
        };
    }

    @Override
    public List<String> put(Mapping.Put action) {
        Sort in = writing.sortAt(action.in());
        Sort key = writing.sortOf(action.key());
        Sort value = writing.sortOf(action.value());
        writing.demand((in.is(Kind.WEAK_KEY_DICTIONARY) && key.canBeWeaklyReferenced() && key.isHashable())
                || (in.is(Kind.WEAK_VALUE_DICTIONARY) && value.canBeWeaklyReferenced() && isHashable(action.key())));
        String written = writing.path(action.in()) + "[" + writing.value(action.key()) + "]";
        return List.of(written + " = " + writing.value(action.value()));
    }

    @Override
    public List<String> get(Mapping.Get action) {
        demandLookUp(action.in(), action.key());
        writing.demand(!writing.sortAt(action.in()).is(Kind.WEAK_SET));
        String source = writing.path(action.in()) + ".get(" + writing.value(action.key()) + ")";
        return action.to() == null ? writing.result(source) : writing.store(action.to(), source, Sort.UNKNOWN);
    }

    @Override
    public List<String> removeKey(Mapping.RemoveKey action) {
        writing.demand(false);
        String in = writing.path(action.in());
        String key = writing.value(action.key());
        return action.to() == null
                ? List.of("del " + in + "[" + key + "]")
                : writing.store(action.to(), in + ".pop(" + key + ", None)", Sort.UNKNOWN);
    }

    @Override
    public List<String> length(Mapping.Length action) {
        Sort in = writing.sortAt(action.in());
        boolean weak = in.kind() != null && in.kind().isWeakContainer();
        writing.demand(weak);
        if (writing.runs && !weak) {
            writing.needs.add(Need.SIZE);
            return writing.result("size(" + writing.path(action.in()) + ")");
        }
        return writing.result("len(" + writing.path(action.in()) + ")");
    }

    @Override
    public List<String> contains(Mapping.Contains action) {
        demandLookUp(action.in(), action.key());
        return writing.result(writing.value(action.key()) + " in " + writing.path(action.in()));
    }

    @Override
    public List<String> addMember(Mapping.AddMember action) {
        return member("add", action.in(), action.value());
    }

    @Override
    public List<String> discardMember(Mapping.DiscardMember action) {
        return member("discard", action.in(), action.value());
    }

    @Override
    public List<String> startIteration(Mapping.StartIteration action) {
        String view =
                switch (action.view()) {
                    case ITSELF -> "";
                    case KEYS, VALUES, ITEMS -> "." + action.view().name().toLowerCase(Locale.ROOT) + "()";
                };
        writing.demand(false);
        return writing.store(action.to(), "iter(" + writing.path(action.in()) + view + ")", Sort.of(Kind.ITERATOR));
    }

    @Override
    public List<String> nextItem(Mapping.NextItem action) {
        writing.demand(false);
        return writing.result("next(" + writing.path(action.iterator()) + ")");
    }

    @Override
    public List<String> closeIterator(Mapping.CloseIterator action) {
        writing.demand(false);
        return List.of(writing.path(action.iterator()) + ".close()");
    }

    private List<String> weak(Mapping.MakeMap action, String type, Kind kind) {
        writing.needs.add(Need.WEAKREF);
        return writing.store(action.to(), "weakref." + type + "()", Sort.of(kind));
    }

    private List<String> strong(Mapping.MakeMap action, String source, Kind kind) {
        return writing.store(action.to(), writing.watched(action.label(), source), Sort.of(kind));
    }

    private List<String> member(String method, org.refscape.action.Path in, Expression value) {
        Sort sort = writing.sortOf(value);
        writing.demand(writing.sortAt(in).is(Kind.WEAK_SET) && sort.canBeWeaklyReferenced() && sort.isHashable());
        return List.of(writing.path(in) + "." + method + "(" + writing.value(value) + ")");
    }

    private void demandLookUp(org.refscape.action.Path in, Expression key) {
        Sort container = writing.sortAt(in);
        Sort sort = writing.sortOf(key);
        boolean plain = container.is(Kind.WEAK_VALUE_DICTIONARY) && isHashable(key);
        boolean weak = container.kind() != null && container.kind().isWeakContainer();
        writing.demand(plain || (weak && sort.canBeWeaklyReferenced() && sort.isHashable()));
    }

    /** Plain values can be keys; of the others it must be known. */
    private boolean isHashable(Expression key) {
        boolean plain =
                key.match(OriginalPlace.CASES).isEmpty() && writing.sortOf(key).equals(Sort.UNKNOWN);
        return plain || writing.sortOf(key).isHashable();
    }
}
