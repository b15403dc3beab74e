package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Path;
import org.refscape.program.source.FinalizationStatements;
import org.refscape.program.source.Quoted;

/** {@code java.lang.ref.Cleaner}. */
record JavaFinalization(JavaWriting writing) implements FinalizationStatements, JavaWords.Commented {
    /** The name under which the program keeps its cleaner; it marks that one is needed. */
    static final String CLEANER = "java.lang.ref.Cleaner";

    @Override
    public List<String> makeCleaner(Finalization.MakeCleaner action) {
        return register(action.to(), action.target(), "cleaner " + action.label(), action.arguments());
    }

    @Override
    public List<String> makeFinalizer(Finalization.MakeFinalizer action) {
        List<String> lines = new ArrayList<>();
        if (!action.body().actions().isEmpty()) {
            lines.addAll(absent("a clean-up that works on the scene, "
                    + action.body().name() + "; a cleaning action runs in a thread of its own"));
        }
        lines.addAll(register(action.to(), action.target(), "finalizer " + action.label(), action.arguments()));
        return lines;
    }

    @Override
    public List<String> clean(Finalization.Clean action) {
        return List.of(writing.as(JavaType.CLEANABLE, action.cleanable()) + ".clean();");
    }

    @Override
    public List<String> callFinalizer(Finalization.CallFinalizer action) {
        return List.of(writing.as(JavaType.CLEANABLE, action.finalizer()) + ".clean();");
    }

    private List<String> register(@Nullable Path to, Expression target, String announced, List<Expression> held) {
        writing.use(CLEANER);
        StringBuilder source = new StringBuilder("CLEANER.register(");
        source.append(writing.value(target).source());
        source.append(", new CleanUp(").append(Quoted.plain(announced));
        held.forEach(each -> source.append(", ").append(writing.value(each).source()));
        writing.risk();
        return writing.store(to, new JavaWriting.Typed(source + "))", JavaType.CLEANABLE));
    }
}
