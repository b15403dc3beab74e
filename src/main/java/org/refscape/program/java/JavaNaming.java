package org.refscape.program.java;

import java.util.List;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Strength;

/** Creating objects and moving references, in Java. */
record JavaNaming(JavaWriting writing) implements Naming.Cases<List<String>>, JavaWords.Commented {
    @Override
    public List<String> create(Naming.Create action) {
        return writing.store(action.to(), writing.value(action.object()));
    }

    @Override
    public List<String> bind(Naming.Bind action) {
        if (action.strength() != Strength.STRONG) {
            return absent("a place that holds its object without keeping it alive, " + action.to()
                    + "; WeakReference is an object of its own");
        }
        return writing.store(action.to(), writing.value(action.value()));
    }

    @Override
    public List<String> delete(Naming.Delete action) {
        Path target = action.target();
        if (target.isVariable()) {
            return List.of(writing.path(target) + " = null;");
        }
        writing.risk();
        return List.of(target.last().match(new JavaEmptying(writing, writing.at(target.holder()))));
    }

    @Override
    public List<String> read(Naming.Read action) {
        return action.to() == null
                ? writing.result(writing.path(action.from()))
                : writing.store(action.to(), writing.at(action.from()));
    }
}
