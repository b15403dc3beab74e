package org.refscape.scene.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.heap.Atom;

/** Writes the actions of {@link Mapping}. */
final class MappingWriter implements Mapping.Cases<Form> {
    private final Dialect dialect;

    MappingWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Form makeMap(Mapping.MakeMap action) {
        return form(op(action.variety()))
                .with("to", action.to())
                .with("kind", weakSide(action.variety()))
                .with("cls", type(action.variety()))
                .with("label", action.label());
    }

    @Override
    public Form put(Mapping.Put action) {
        return form("wput").with("in", action.in()).with("key", action.key()).with("value", value(action.value()));
    }

    @Override
    public Form get(Mapping.Get action) {
        return form("wget").with("in", action.in()).with("key", action.key()).with("to", action.to());
    }

    @Override
    public Form removeKey(Mapping.RemoveKey action) {
        return form("wdel").with("in", action.in()).with("key", action.key()).with("to", action.to());
    }

    @Override
    public Form length(Mapping.Length action) {
        return form("wlen").with("in", action.in());
    }

    @Override
    public Form contains(Mapping.Contains action) {
        return form("wcontains").with("in", action.in()).with("key", action.key());
    }

    @Override
    public Form addMember(Mapping.AddMember action) {
        return form("wadd").with("in", action.in()).with("value", action.value());
    }

    @Override
    public Form discardMember(Mapping.DiscardMember action) {
        return form("wdiscard").with("in", action.in()).with("value", action.value());
    }

    @Override
    public Form startIteration(Mapping.StartIteration action) {
        return form("iter_start")
                .with("to", action.to())
                .with("in", action.in())
                .with(
                        "view",
                        action.view() == Mapping.View.ITSELF
                                ? null
                                : action.view().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Form nextItem(Mapping.NextItem action) {
        return form("iter_next").with("iter", action.iterator());
    }

    @Override
    public Form closeIterator(Mapping.CloseIterator action) {
        return form("iter_close").with("iter", action.iterator());
    }

    private static String op(Mapping.Variety variety) {
        return switch (variety) {
            case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY -> "weakdict";
            case WEAK_SET -> "weakset";
            case WEAK_HASH_MAP, HASH_MAP, IDENTITY_HASH_MAP, JS_MAP, JS_WEAK_MAP -> "map";
            case JS_SET, JS_WEAK_SET -> "set";
        };
    }

    private static @Nullable String weakSide(Mapping.Variety variety) {
        return switch (variety) {
            case WEAK_VALUE_DICTIONARY -> "value";
            case WEAK_KEY_DICTIONARY -> "key";
            default -> null;
        };
    }

    private static @Nullable String type(Mapping.Variety variety) {
        boolean hasClass = MappingReader.MAPS.contains(variety) || MappingReader.SETS.contains(variety);
        return hasClass ? variety.typeName() : null;
    }

    /** The recorded cases of the JVM leave out a value that is null. */
    private @Nullable Expression value(Expression value) {
        return dialect == Dialect.JVM && value.equals(new Expression.Literal(Atom.NONE)) ? null : value;
    }

    private Form form(String op) {
        return new Form(dialect, op);
    }
}
