package org.refscape.program.python;

import java.util.List;
import java.util.Set;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.program.source.ControlStatements;
import org.refscape.program.source.Quoted;

/** Calls and exceptions in Python. */
record PythonControl(PythonWriting writing) implements ControlStatements, PythonWords.Commented {
    @Override
    public List<String> callFunction(Control.CallFunction action) {
        Expression result = action.result();
        List<String> after = result == null ? List.of() : List.of("return " + writing.value(result));
        writing.demand(result == null);
        String function = writing.function(action.body(), "", Set.copyOf(action.locals()), List.of(), after);
        return writing.store(action.to(), function + "()", Sort.UNKNOWN);
    }

    @Override
    public List<String> raise(Control.Raise action) {
        writing.demand(false);
        return List.of("raise RuntimeError(" + Quoted.plain(action.message()) + ")");
    }
}
