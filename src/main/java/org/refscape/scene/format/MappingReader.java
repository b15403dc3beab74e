package org.refscape.scene.format;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Mapping.Variety;
import org.refscape.heap.Atom;

/** Reads the actions of {@link Mapping}. */
final class MappingReader {
    static final List<Variety> MAPS = List.of(
            Variety.WEAK_HASH_MAP, Variety.HASH_MAP, Variety.IDENTITY_HASH_MAP, Variety.JS_MAP, Variety.JS_WEAK_MAP);
    static final List<Variety> SETS = List.of(Variety.JS_SET, Variety.JS_WEAK_SET);

    private MappingReader() {}

    static @Nullable Action read(String op, Fields in) {
        return switch (op) {
            case "weakdict", "weakset", "map", "set" -> container(op, in);
            case "wput" ->
                new Mapping.Put(
                        in.path("in"),
                        expression(in, "key"),
                        in.has("value") ? expression(in, "value") : new Expression.Literal(Atom.NONE));
            case "wget" -> new Mapping.Get(in.path("in"), expression(in, "key"), in.optionalPath("to"));
            case "wdel" -> new Mapping.RemoveKey(in.path("in"), expression(in, "key"), in.optionalPath("to"));
            case "wlen" -> new Mapping.Length(in.path("in"));
            case "wcontains" -> new Mapping.Contains(in.path("in"), expression(in, "key"));
            case "wadd" -> new Mapping.AddMember(in.path("in"), expression(in, "value"));
            case "wdiscard" -> new Mapping.DiscardMember(in.path("in"), expression(in, "value"));
            case "iter_start" -> new Mapping.StartIteration(in.path("to"), in.path("in"), view(in));
            case "iter_next" -> new Mapping.NextItem(in.path("iter"));
            case "iter_close" -> new Mapping.CloseIterator(in.path("iter"));
            default -> null;
        };
    }

    private static @Nullable Action container(String op, Fields in) {
        if (op.equals("set") && !in.has("cls")) {
            return null;
        }
        Variety variety =
                switch (op) {
                    case "weakdict" -> weakSide(in);
                    case "weakset" -> Variety.WEAK_SET;
                    case "map" -> named(in, MAPS);
                    default -> named(in, SETS);
                };
        return new Mapping.MakeMap(in.optionalPath("to"), variety, in.text("label"));
    }

    private static Variety weakSide(Fields in) {
        return switch (in.text("kind")) {
            case "value" -> Variety.WEAK_VALUE_DICTIONARY;
            case "key" -> Variety.WEAK_KEY_DICTIONARY;
            default -> throw in.wrong("kind", "value or key");
        };
    }

    private static Variety named(Fields in, List<Variety> varieties) {
        String type = in.text("cls");
        return varieties.stream()
                .filter(variety -> variety.typeName().equals(type))
                .findFirst()
                .orElseThrow(() -> in.wrong(
                        "cls",
                        "one of "
                                + String.join(
                                        ", ",
                                        varieties.stream()
                                                .map(Variety::typeName)
                                                .toList())));
    }

    private static Mapping.View view(Fields in) {
        String view = in.textOr("view", "itself");
        for (Mapping.View each : Mapping.View.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(view)) {
                return each;
            }
        }
        throw in.wrong("view", "keys, values or items");
    }

    private static Expression expression(Fields in, String name) {
        return Expressions.read(in.get(name), in.placeOf(name));
    }
}
