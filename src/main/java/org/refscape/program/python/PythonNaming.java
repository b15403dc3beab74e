package org.refscape.program.python;

import java.util.List;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.heap.Strength;

/** Creating objects and moving references, in Python. */
record PythonNaming(PythonWriting writing) implements Naming.Cases<List<String>>, PythonWords.Commented {
    @Override
    public List<String> create(Naming.Create action) {
        return writing.store(action.to(), action.object());
    }

    @Override
    public List<String> bind(Naming.Bind action) {
        if (action.strength() != Strength.STRONG) {
            return absent("a place that holds its object without keeping it alive, " + action.to()
                    + "; weakref.ref is an object of its own");
        }
        return writing.store(action.to(), action.value());
    }

    @Override
    public List<String> delete(Naming.Delete action) {
        return writing.delete(action.target());
    }

    @Override
    public List<String> read(Naming.Read action) {
        if (action.to() == null) {
            return writing.result(writing.path(action.from()));
        }
        return writing.store(action.to(), new Expression.At(action.from()));
    }
}
