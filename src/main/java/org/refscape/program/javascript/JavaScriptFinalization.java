package org.refscape.program.javascript;

import java.util.List;
import org.refscape.action.Finalization;
import org.refscape.action.Path;
import org.refscape.program.source.FinalizationStatements;
import org.refscape.program.source.Quoted;

/** {@code FinalizationRegistry}. */
record JavaScriptFinalization(JavaScriptWriting writing) implements FinalizationStatements, JavaScriptWords.Commented {
    @Override
    public List<String> makeFinalizer(Finalization.MakeFinalizer action) {
        return absent("the finalizer " + action.label() + "; a FinalizationRegistry calls in a later task");
    }

    @Override
    public List<String> makeCleaner(Finalization.MakeCleaner action) {
        return absent("the cleaning action " + action.label() + "; a FinalizationRegistry calls in a later task");
    }

    @Override
    public List<String> makeRegistry(Finalization.MakeRegistry action) {
        String announced = Quoted.plain("callback " + action.label());
        String body = writing.runs ? "called(" + announced + ", held)" : "console.log(" + announced + ", held)";
        String source = "new FinalizationRegistry((held) => " + body + ")";
        return writing.store(action.to(), writing.watched(action.label(), source));
    }

    @Override
    public List<String> register(Finalization.Register action) {
        Path token = action.token();
        return List.of(writing.path(action.registry()) + ".register(" + writing.value(action.target()) + ", "
                + writing.value(action.held()) + (token == null ? "" : ", " + writing.path(token)) + ");");
    }

    @Override
    public List<String> unregister(Finalization.Unregister action) {
        return writing.result(writing.path(action.registry()) + ".unregister(" + writing.path(action.token()) + ")");
    }
}
