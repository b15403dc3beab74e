package org.refscape.program.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.program.source.ContainerStatements;
import org.refscape.program.source.Quoted;

/** Containers that are objects, in Swift: Foundation's {@code NSMutableArray} and its like. Swift's own are values. */
record SwiftContainers(SwiftSyntax syntax, CountingStatements statements) implements ContainerStatements {
    private static final String LIST = "NSMutableArray";
    private static final String SET = "NSMutableSet";
    private static final String DICT = "NSMutableDictionary";

    @Override
    public String language() {
        return syntax.language();
    }

    @Override
    public String commentMark() {
        return syntax.commentMark();
    }

    @Override
    public List<String> makeList(Container.MakeList action) {
        return made(action.to(), LIST, action.items());
    }

    @Override
    public List<String> makeSet(Container.MakeSet action) {
        return made(action.to(), SET, action.items());
    }

    @Override
    public List<String> makeDict(Container.MakeDict action) {
        List<String> entries = new ArrayList<>();
        for (Container.Entry entry : action.entries()) {
            String value = item(entry.value());
            if (value.isEmpty()) {
                return absent("what is in the dict " + action.label());
            }
            entries.add(Quoted.braced(entry.key()) + ": " + value);
        }
        String all = entries.isEmpty() ? "" : "dictionary: [" + String.join(", ", entries) + "]";
        return statements.storeContainer(action.to(), DICT, DICT + "(" + all + ")");
    }

    private List<String> made(@Nullable Path to, String type, List<Expression> items) {
        List<String> values = new ArrayList<>();
        for (Expression each : items) {
            String value = item(each);
            if (value.isEmpty()) {
                return absent("what is in " + (to == null ? "a container" : to));
            }
            values.add(value);
        }
        String all = values.isEmpty() ? "" : values.stream().collect(Collectors.joining(", ", "array: [", "]"));
        return statements.storeContainer(to, type, type + "(" + all + ")");
    }

    @Override
    public List<String> append(Container.Append action) {
        return done(action.list(), action.value(), value -> ".add(" + value + ")");
    }

    @Override
    public List<String> insert(Container.Insert action) {
        return done(action.list(), action.value(), value -> ".insert(" + value + ", at: " + action.index() + ")");
    }

    @Override
    public List<String> remove(Container.Remove action) {
        return done(action.list(), action.value(), value -> ".remove(" + value + ")");
    }

    @Override
    public List<String> add(Container.Add action) {
        return done(action.set(), action.value(), value -> ".add(" + value + ")");
    }

    @Override
    public List<String> discard(Container.Discard action) {
        return done(action.set(), action.value(), value -> ".remove(" + value + ")");
    }

    @Override
    public List<String> pop(Container.Pop action) {
        String call = action.index() == null ? ".removeLastObject()" : ".removeObject(at: " + action.index() + ")";
        return isContainer(action.list())
                ? List.of(syntax.object(action.list()) + call)
                : ContainerStatements.super.pop(action);
    }

    @Override
    public List<String> clear(Container.Clear action) {
        return isContainer(action.target())
                ? List.of(syntax.object(action.target()) + ".removeAllObjects()")
                : ContainerStatements.super.clear(action);
    }

    private List<String> done(Path container, Expression expression, UnaryOperator<String> call) {
        String value = item(expression);
        return isContainer(container) && !value.isEmpty()
                ? List.of(syntax.object(container) + call.apply(value))
                : absent("what is done with " + container + " here");
    }

    private boolean isContainer(Path place) {
        return statements.plain(place)
                && !syntax.places().typeOf(place).equals(syntax.places().type());
    }

    /** A value that is put into a container, where nothing optional can be; empty if it cannot be reached. */
    private String item(Expression expression) {
        return expression.match(new Expression.Cases<>() {
            @Override
            public String at(Expression.At at) {
                return statements.plain(at.path()) ? syntax.object(at.path()) : "";
            }

            @Override
            public String literal(Expression.Literal literal) {
                Atom atom = literal.atom();
                if (atom.isNone()) {
                    return "NSNull()";
                }
                return atom.type() == Atom.Type.TEXT ? Quoted.braced(atom.text()) : atom.text();
            }

            @Override
            public String newObject(Expression.NewObject object) {
                return syntax.created(object);
            }
        });
    }
}
