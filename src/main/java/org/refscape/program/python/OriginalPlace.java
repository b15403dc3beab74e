package org.refscape.program.python;

import java.util.Optional;
import org.refscape.action.Expression;
import org.refscape.action.Path;

/** The place that a value comes from, if it comes from one. */
final class OriginalPlace implements Expression.Cases<Optional<Path>> {
    static final OriginalPlace CASES = new OriginalPlace();

    private OriginalPlace() {}

    @Override
    public Optional<Path> at(Expression.At expression) {
        return Optional.of(expression.path());
    }

    @Override
    public Optional<Path> literal(Expression.Literal expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newObject(Expression.NewObject expression) {
        return Optional.empty();
    }
}
