package org.refscape.scene.format;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Weak;

/** Reads the actions of {@link Weak}. */
final class WeakReader {
    private WeakReader() {}

    static @Nullable Action read(String op, Fields in) {
        return switch (op) {
            case "ref" -> reference(in, kind(in));
            case "proxy" -> reference(in, Weak.Variety.PROXY);
            case "weakmethod" -> reference(in, Weak.Variety.WEAK_METHOD);
            case "deref" -> new Weak.Dereference(in.path("ref"), in.optionalPath("to"));
            case "proxy_get" -> new Weak.ProxyGet(in.path("proxy"), in.text("attr"));
            case "proxy_set" ->
                new Weak.ProxySet(
                        in.path("proxy"), in.text("attr"), Expressions.read(in.get("value"), in.placeOf("value")));
            case "eq" -> new Weak.Equal(in.path("a"), in.path("b"));
            case "hash" -> new Weak.Hash(in.path("of"));
            case "ref_clear" -> new Weak.ClearReference(in.path("ref"));
            case "ref_enqueue" -> new Weak.EnqueueReference(in.path("ref"));
            case "queue" -> new Weak.MakeQueue(in.path("to"), in.text("label"));
            case "drain" -> new Weak.Drain(in.path("queue"));
            default -> null;
        };
    }

    private static Weak.MakeReference reference(Fields in, Weak.Variety variety) {
        return new Weak.MakeReference(
                in.optionalPath("to"),
                variety,
                Expressions.read(in.get("target"), in.placeOf("target")),
                in.has("cb") ? Expressions.callback(in.get("cb"), in.placeOf("cb")) : null,
                in.optionalPath("queue"),
                in.text("label"));
    }

    private static Weak.Variety kind(Fields in) {
        return switch (in.textOr("kind", "weak")) {
            case "weak" -> Weak.Variety.WEAK;
            case "soft" -> Weak.Variety.SOFT;
            case "phantom" -> Weak.Variety.PHANTOM;
            default -> throw in.wrong("kind", "weak, soft or phantom");
        };
    }
}
