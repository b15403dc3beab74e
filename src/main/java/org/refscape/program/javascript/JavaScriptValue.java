package org.refscape.program.javascript;

import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.program.source.Quoted;

/** How JavaScript writes a value. */
record JavaScriptValue(JavaScriptWriting writing) implements Expression.Cases<String> {
    @Override
    public String at(Expression.At expression) {
        return writing.path(expression.path());
    }

    @Override
    public String literal(Expression.Literal expression) {
        Atom atom = expression.atom();
        return switch (atom.type()) {
            // What the runtime calls nothing; null would be something else to a FinalizationRegistry and in messages.
            case NONE -> "undefined";
            case NUMBER, TRUTH -> atom.text();
            case TEXT -> Quoted.plain(atom.text());
        };
    }

    @Override
    public String newObject(Expression.NewObject expression) {
        Integer key = expression.key();
        String argument = key == null ? "" : key.toString();
        return writing.watched(expression.label(), "new " + writing.type(expression.type()) + "(" + argument + ")");
    }
}
