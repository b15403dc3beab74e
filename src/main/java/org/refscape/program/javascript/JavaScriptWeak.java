package org.refscape.program.javascript;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Weak;
import org.refscape.program.source.WeakStatements;

/** {@code WeakRef}. */
record JavaScriptWeak(JavaScriptWriting writing) implements WeakStatements, JavaScriptWords.Commented {
    @Override
    public List<String> makeReference(Weak.MakeReference action) {
        return switch (action.variety()) {
            case WEAK -> reference(action);
            case PROXY -> absent("a weak proxy, " + action.label());
            case WEAK_METHOD -> absent("a weak reference to a bound method, " + action.label());
            case SOFT -> absent("a soft reference, " + action.label());
            case PHANTOM -> absent("a phantom reference, " + action.label());
        };
    }

    @Override
    public List<String> dereference(Weak.Dereference action) {
        String source = writing.path(action.reference()) + ".deref()";
        return action.to() == null ? writing.result(source) : writing.store(action.to(), source);
    }

    @Override
    public List<String> equal(Weak.Equal action) {
        return writing.result(writing.path(action.a()) + " === " + writing.path(action.b()));
    }

    private List<String> reference(Weak.MakeReference action) {
        List<String> lines = new ArrayList<>();
        if (action.callback() != null) {
            lines.addAll(absent("a callback of " + action.label() + "; a FinalizationRegistry calls in a later task"));
        }
        String source = "new WeakRef(" + writing.value(action.target()) + ")";
        lines.addAll(writing.store(action.to(), writing.watched(action.label(), source)));
        return lines;
    }
}
