package org.refscape.scene.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.heap.Strength;

/** Reads the actions of {@link Naming}. */
final class NamingReader {
    private NamingReader() {}

    static @Nullable Action read(String op, Fields in) {
        return switch (op) {
            case "new" ->
                new Naming.Create(
                        in.optionalPath("to"),
                        new Expression.NewObject(in.text("cls"), in.text("label"), in.optionalNumber("key")));
            case "bind" ->
                new Naming.Bind(in.path("to"), Expressions.read(in.get("value"), in.placeOf("value")), strength(in));
            case "del" -> new Naming.Delete(in.path("target"));
            case "read" -> new Naming.Read(in.path("from"), in.optionalPath("to"));
            default -> null;
        };
    }

    private static Strength strength(Fields in) {
        String kind = in.textOr("kind", "strong");
        for (Strength strength : Strength.values()) {
            if (strength.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return strength;
            }
        }
        throw in.wrong("kind", "strong, weak or unowned");
    }
}
