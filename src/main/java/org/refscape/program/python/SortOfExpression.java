package org.refscape.program.python;

import org.refscape.action.Expression;

/** What is known of a value. */
record SortOfExpression(PythonWriting writing) implements Expression.Cases<Sort> {
    @Override
    public Sort at(Expression.At expression) {
        return writing.sortAt(expression.path());
    }

    @Override
    public Sort literal(Expression.Literal expression) {
        return Sort.UNKNOWN;
    }

    @Override
    public Sort newObject(Expression.NewObject expression) {
        return Sort.instance(writing.names.definition(expression.type()));
    }
}
