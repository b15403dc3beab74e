package org.refscape.action.rewriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.Callback;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;

/** The places inside the parts of an action, where some names may be local and then stay as they are. */
final class PlacesIn {
    /** What callbacks, finalizer methods and functions of finalizers are given. */
    private static final List<String> GIVEN = List.of("self", "this", "ref", "args");

    private final PlaceChange change;
    private final Set<String> local;

    private PlacesIn(PlaceChange change, Set<String> local) {
        this.change = change;
        this.local = local;
    }

    /** The program itself, in which no name is local. */
    static PlacesIn program(PlaceChange change) {
        return new PlacesIn(change, Set.of());
    }

    /** The same where these names are local too. */
    PlacesIn within(List<String> names) {
        Set<String> more = new TreeSet<>(local);
        more.addAll(names);
        return new PlacesIn(change, more);
    }

    Path read(Path path) {
        return local.contains(path.name()) ? path : change.read(path);
    }

    @Nullable
    Path readOrNull(@Nullable Path path) {
        return path == null ? null : read(path);
    }

    Path written(Path path) {
        return local.contains(path.name()) ? path : change.written(path);
    }

    @Nullable
    Path writtenOrNull(@Nullable Path path) {
        return path == null ? null : written(path);
    }

    Expression expression(Expression expression) {
        return expression.match(new Expression.Cases<>() {
            @Override
            public Expression at(Expression.At at) {
                return new Expression.At(read(at.path()));
            }

            @Override
            public Expression literal(Expression.Literal literal) {
                return literal;
            }

            @Override
            public Expression newObject(Expression.NewObject object) {
                return PlacesIn.this.newObject(object);
            }
        });
    }

    Expression.NewObject newObject(Expression.NewObject object) {
        return new Expression.NewObject(change.type(object.type()), object.label(), object.key());
    }

    @Nullable
    Expression expressionOrNull(@Nullable Expression expression) {
        return expression == null ? null : expression(expression);
    }

    List<Expression> expressions(List<Expression> expressions) {
        return expressions.stream().map(this::expression).toList();
    }

    List<Container.Entry> entries(List<Container.Entry> entries) {
        List<Container.Entry> changed = new ArrayList<>();
        entries.forEach(each -> changed.add(new Container.Entry(each.key(), expression(each.value()))));
        return changed;
    }

    @Nullable
    Callback callbackOrNull(@Nullable Callback callback) {
        return callback == null
                ? null
                : callback.match(new Callback.Cases<>() {
                    @Override
                    public Callback function(Callback.Function function) {
                        return function;
                    }

                    @Override
                    public Callback method(Callback.Method method) {
                        return new Callback.Method(read(method.object()));
                    }
                });
    }

    /** The body of a function with those locals. */
    Body function(Body body, List<String> locals) {
        Rewriting inside = new Rewriting(within(locals));
        return new Body(body.name(), body.actions().stream().map(inside::of).toList());
    }

    /** The body of a callback, of a finalizer method or of a finalizer's function. */
    Body finalizer(Body body) {
        return function(body, GIVEN);
    }
}
