package org.refscape.program.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Path;
import org.refscape.heap.Kind;
import org.refscape.program.source.FinalizationStatements;
import org.refscape.program.source.Quoted;

/** {@code weakref.finalize}. */
record PythonFinalization(PythonWriting writing) implements FinalizationStatements, PythonWords.Commented {
    @Override
    public List<String> makeFinalizer(Finalization.MakeFinalizer action) {
        List<String> after = writing.needs.contains(Need.FINALIZER_RESULT)
                ? List.of("return " + Quoted.plain("done " + action.label()))
                : List.of();
        String function = function(action.body(), "finalizer " + action.label(), after);
        return finalizer(action.to(), action.target(), function, action.arguments());
    }

    @Override
    public List<String> makeCleaner(Finalization.MakeCleaner action) {
        Body nothing = new Body("clean_up_" + action.label(), List.of());
        String function = function(nothing, "cleaner " + action.label(), List.of());
        return finalizer(action.to(), action.target(), function, action.arguments());
    }

    @Override
    public List<String> callFinalizer(Finalization.CallFinalizer action) {
        writing.needs.add(Need.FINALIZER_RESULT);
        writing.demand(false);
        return writing.result(writing.path(action.finalizer()) + "()");
    }

    @Override
    public List<String> clean(Finalization.Clean action) {
        writing.demand(writing.sortAt(action.cleanable()).is(Kind.FINALIZER));
        return List.of(writing.path(action.cleanable()) + "()");
    }

    @Override
    public List<String> peekFinalizer(Finalization.PeekFinalizer action) {
        return ask(action.finalizer(), ".peek()");
    }

    @Override
    public List<String> detachFinalizer(Finalization.DetachFinalizer action) {
        return ask(action.finalizer(), ".detach()");
    }

    @Override
    public List<String> setAtExit(Finalization.SetAtExit action) {
        writing.demand(writing.sortAt(action.finalizer()).is(Kind.FINALIZER));
        return List.of(writing.path(action.finalizer()) + ".atexit = " + (action.value() ? "True" : "False"));
    }

    @Override
    public List<String> runAtExit(Finalization.RunAtExit action) {
        writing.needs.add(Need.WEAKREF);
        writing.needs.add(Need.EXCEPTHOOK);
        List<String> lines = new ArrayList<>(comment("What weakref does when the program ends:"));
        lines.add("weakref.finalize._exitfunc()");
        return lines;
    }

    private List<String> ask(Path finalizer, String method) {
        writing.demand(writing.sortAt(finalizer).is(Kind.FINALIZER));
        return writing.result(writing.path(finalizer) + method);
    }

    private String function(Body body, String announced, List<String> after) {
        return writing.function(
                body, "*args", Set.of("args"), List.of("print(" + Quoted.plain(announced) + ")"), after);
    }

    private List<String> finalizer(@Nullable Path to, Expression target, String function, List<Expression> arguments) {
        writing.needs.add(Need.WEAKREF);
        StringBuilder source = new StringBuilder("weakref.finalize(");
        source.append(writing.value(target)).append(", ").append(function);
        arguments.forEach(each -> source.append(", ").append(writing.value(each)));
        writing.demand(writing.sortOf(target).canBeWeaklyReferenced());
        return writing.store(to, source + ")", Sort.of(Kind.FINALIZER));
    }
}
