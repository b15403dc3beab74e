package org.refscape.scene.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;

/** Reads the actions of {@link Finalization}. */
final class FinalizationReader {
    private FinalizationReader() {}

    static @Nullable Action read(String op, Fields in) {
        return switch (op) {
            case "finalize" -> finalizer(in);
            case "fin_call" -> new Finalization.CallFinalizer(in.path("fin"));
            case "fin_peek" -> new Finalization.PeekFinalizer(in.path("fin"));
            case "fin_detach" -> new Finalization.DetachFinalizer(in.path("fin"));
            case "fin_atexit" -> new Finalization.SetAtExit(in.path("fin"), in.truth("value"));
            case "run_atexit" -> new Finalization.RunAtExit();
            case "cleaner" ->
                new Finalization.MakeCleaner(in.optionalPath("to"), target(in), in.text("label"), arguments(in));
            case "clean" -> new Finalization.Clean(in.path("cleanable"));
            case "registry" -> new Finalization.MakeRegistry(in.optionalPath("to"), in.text("label"));
            case "register" ->
                new Finalization.Register(
                        in.path("registry"),
                        target(in),
                        Expressions.held(in.get("held"), in.placeOf("held")),
                        in.optionalPath("token"));
            case "unregister" -> new Finalization.Unregister(in.path("registry"), in.path("token"));
            default -> null;
        };
    }

    /** The name of the function of a finalizer for which the program does not give one. */
    static String functionName(String label) {
        return "clean_up_" + label;
    }

    private static Finalization.MakeFinalizer finalizer(Fields in) {
        String label = in.text("label");
        String name = in.textOr("name", functionName(label));
        List<Action> actions = in.optionalList("body", ActionReader::read);
        return new Finalization.MakeFinalizer(
                in.optionalPath("to"), target(in), label, arguments(in), new Body(name, actions));
    }

    private static Expression target(Fields in) {
        return Expressions.read(in.get("target"), in.placeOf("target"));
    }

    private static List<Expression> arguments(Fields in) {
        return in.optionalList("args", Expressions::read);
    }
}
