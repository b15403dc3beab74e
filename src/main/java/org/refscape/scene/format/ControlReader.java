package org.refscape.scene.format;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Control;
import org.refscape.action.Expression;

/** Reads the actions of {@link Control}. */
final class ControlReader {
    /** The name of a function that the program calls without naming it. */
    static final String FUNCTION = "function";

    private ControlReader() {}

    static @Nullable Action read(String op, Fields in) {
        return switch (op) {
            case "call" ->
                new Control.CallFunction(
                        new Body(in.textOr("name", FUNCTION), in.list("body", ActionReader::read)),
                        in.optionalList("locals", Fields::text),
                        in.has("ret") ? expression(in, "ret") : null,
                        in.optionalPath("to"));
            case "raise" -> new Control.Raise(in.textOr("msg", ""));
            case "state" -> new Control.LogState();
            case "thread" -> new Control.StartThread(in.text("label"));
            case "thread_end" -> new Control.EndThread(in.text("thread"));
            case "threadlocal" -> new Control.MakeThreadLocal(in.path("to"), in.text("label"));
            case "tl_set" -> new Control.SetThreadLocal(in.text("thread"), in.path("local"), expression(in, "value"));
            case "tl_remove" -> new Control.RemoveThreadLocal(in.text("thread"), in.path("local"));
            default -> null;
        };
    }

    private static Expression expression(Fields in, String name) {
        return Expressions.read(in.get(name), in.placeOf(name));
    }
}
