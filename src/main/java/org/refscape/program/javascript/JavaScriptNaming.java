package org.refscape.program.javascript;

import java.util.List;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Strength;

/** Creating objects and moving references, in JavaScript. */
record JavaScriptNaming(JavaScriptWriting writing) implements Naming.Cases<List<String>>, JavaScriptWords.Commented {
    @Override
    public List<String> create(Naming.Create action) {
        return writing.store(action.to(), writing.value(action.object()));
    }

    @Override
    public List<String> bind(Naming.Bind action) {
        if (action.strength() != Strength.STRONG) {
            return absent("a place that holds its object without keeping it alive, " + action.to()
                    + "; WeakRef is an object of its own");
        }
        return writing.store(action.to(), writing.value(action.value()));
    }

    @Override
    public List<String> delete(Naming.Delete action) {
        Path target = action.target();
        if (target.isVariable()) {
            return List.of(writing.path(target) + " = undefined;");
        }
        return List.of(target.last().match(new JavaScriptEmptying(writing, writing.path(target.holder()))));
    }

    @Override
    public List<String> read(Naming.Read action) {
        String source = writing.path(action.from());
        return action.to() == null ? writing.result(source) : writing.store(action.to(), source);
    }
}
