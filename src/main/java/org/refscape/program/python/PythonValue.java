package org.refscape.program.python;

import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.program.source.Quoted;

/** How Python writes a value. */
record PythonValue(PythonWriting writing) implements Expression.Cases<String> {
    @Override
    public String at(Expression.At expression) {
        return writing.path(expression.path());
    }

    @Override
    public String literal(Expression.Literal expression) {
        Atom atom = expression.atom();
        return atom.type() == Atom.Type.TEXT ? Quoted.plain(atom.text()) : atom.toString();
    }

    @Override
    public String newObject(Expression.NewObject expression) {
        boolean keyed = writing.names.definition(expression.type()).comparesByKey();
        String key = keyed ? String.valueOf(expression.key()).replace("null", "None") : "";
        return writing.watched(expression.label(), writing.names.type(expression.type()) + "(" + key + ")");
    }
}
