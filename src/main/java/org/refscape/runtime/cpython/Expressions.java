package org.refscape.runtime.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Callback;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Kind;

/** The values that actions name. */
final class Expressions {
    private final Interpreter python;

    Expressions(Interpreter python) {
        this.python = python;
    }

    Held evaluate(Expression expression) {
        return expression.match(new Expression.Cases<>() {
            @Override
            public Held at(Expression.At place) {
                return python.places().read(place.path());
            }

            @Override
            public Held literal(Expression.Literal literal) {
                return Held.of(python.memory(), literal.atom());
            }

            @Override
            public Held newObject(Expression.NewObject object) {
                return create(object);
            }
        });
    }

    /** All of them, from the first to the last; if one fails, those before it are dropped. */
    HeldList evaluateAll(List<Expression> expressions) {
        HeldList operands = new HeldList();
        try {
            expressions.forEach(each -> operands.add(evaluate(each)));
            return operands;
        } catch (PythonError error) {
            operands.close();
            throw error;
        }
    }

    private Held create(Expression.NewObject wanted) {
        ClassDefinition type = python.classes().named(wanted.type());
        String label = python.memory().fresh(wanted.label());
        Held made = python.memory().bear(Birth.counted(label, Kind.INSTANCE, wanted.type(), 0, Sizes.INSTANCE));
        try {
            if (type.comparesByKey()) {
                Integer key = wanted.key();
                python.attributes().set(made.value(), "key", key == null ? Atom.NONE : Atom.of(key));
            }
        } catch (PythonError error) {
            made.close();
            throw error;
        }
        python.collector().lookUp();
        return made;
    }

    /** What a weak reference shall call; nothing if there is no callback. */
    @Nullable
    Held callback(@Nullable Callback callback) {
        return callback == null
                ? null
                : callback.match(new Callback.Cases<@Nullable Held>() {
                    @Override
                    public Held function(Callback.Function function) {
                        return python.definedFunction(function.name());
                    }

                    @Override
                    public Held method(Callback.Method method) {
                        try (Held self = python.places().read(method.object())) {
                            return python.attributes().get(self.value(), Calls.ON_DEAD);
                        }
                    }
                });
    }
}
