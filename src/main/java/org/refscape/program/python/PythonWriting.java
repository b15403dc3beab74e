package org.refscape.program.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.program.source.Names;
import org.refscape.program.source.Quoted;

/** One program while it is being written as Python: names, what is needed above, what is certain so far. */
final class PythonWriting {
    final boolean runs;
    final PythonNames names;
    final Set<Need> needs = new LinkedHashSet<>();
    final List<List<String>> functions = new ArrayList<>();
    final CertainPlaces.Changed changedInBodies = new CertainPlaces.Changed();
    private final PythonStatements statements = new PythonStatements(this);
    private CertainPlaces certain;
    private boolean risky;
    private @Nullable Scope scope;

    /** The function that is being written. */
    private record Scope(Set<String> locals, Set<String> globals) {}

    PythonWriting(PythonNames names, boolean runs, CertainPlaces.Changed changedInBodies) {
        this.names = names;
        this.runs = runs;
        this.certain = new CertainPlaces(changedInBodies);
    }

    PythonStatements statements() {
        return statements;
    }

    /** Whether something written since the last question may raise an exception. */
    boolean mayHaveRaised() {
        boolean answer = risky;
        risky = false;
        return answer;
    }

    /** What is being written may raise an exception unless that is so. */
    void demand(boolean safe) {
        risky |= !safe;
    }

    /** Items of a container move or go. */
    void itemsMoved() {
        if (scope != null) {
            changedInBodies.addItems();
        }
        certain.itemsMoved();
    }

    /** A function that the scene calls, as a name to pass on. */
    String function(Body body, String parameters, Set<String> locals, List<String> before, List<String> after) {
        String name = names.function(body.name());
        functions.add(body("def " + name + "(" + parameters + "):", body, locals, before, after));
        return name;
    }

    /** A function or method: its head, the globals that it binds, and its body. */
    List<String> body(String head, Body body, Set<String> locals, List<String> before, List<String> after) {
        Scope outer = scope;
        CertainPlaces outside = certain;
        Scope inner = new Scope(locals, new LinkedHashSet<>());
        scope = inner;
        certain = outside.copy();
        locals.forEach(certain::shadowed);
        List<String> inside = new ArrayList<>(before);
        body.actions().forEach(action -> inside.addAll(action.match(statements.statements())));
        boolean ends = !inside.isEmpty() && inside.get(inside.size() - 1).startsWith("raise ");
        inside.addAll(ends ? List.of() : after);
        scope = outer;
        certain = outside;
        if (inside.stream().allMatch(line -> line.startsWith("#"))) {
            inside.add("pass");
        }
        List<String> lines = new ArrayList<>();
        lines.add(head);
        if (!inner.globals.isEmpty()) {
            lines.add("    global " + String.join(", ", inner.globals));
        }
        inside.forEach(line -> lines.add("    " + line));
        return lines;
    }

    /** A place that is read. */
    String path(Path place) {
        demand(certain.at(place) != null);
        return written(place);
    }

    /** A value; a new object that the observer watches is said to be so. */
    String value(Expression expression) {
        return expression.match(new PythonValue(this));
    }

    /** What is known of a value. */
    Sort sortOf(Expression expression) {
        return expression.match(new SortOfExpression(this));
    }

    Sort sortAt(Path place) {
        Sort sort = certain.at(place);
        return sort == null ? Sort.UNKNOWN : sort;
    }

    /** A new container or object of that name. */
    String watched(String label, String source) {
        return runs ? "watch(" + Quoted.plain(label) + ", " + source + ")" : source;
    }

    /** A statement that stores a new value, or only makes it if there is no place for it. */
    List<String> store(@Nullable Path to, String source, Sort sort) {
        if (to == null) {
            return List.of(source);
        }
        String target = target(to);
        if (risky) {
            certain.perhapsStored(to, sort);
        } else {
            certain.stored(to, sort);
        }
        return List.of(target + " = " + source);
    }

    /** The same for a value that was at another place or is a new object. */
    List<String> store(@Nullable Path to, Expression value) {
        List<String> lines = store(to, value(value), sortOf(value));
        if (to != null) {
            noteParts(to, value);
        }
        return lines;
    }

    /** What was certain about the parts of a value is now certain at that place too. */
    void noteParts(Path to, Expression value) {
        if (!risky) {
            value.match(OriginalPlace.CASES).ifPresent(from -> certain.alias(to, from));
        }
    }

    /** A part of a new container, which is certain if the container is. */
    void notePart(Path container, Path.Accessor accessor, Expression value) {
        if (!risky) {
            Path place = container.then(accessor);
            certain.stored(place, sortOf(value));
            noteParts(place, value);
        }
    }

    /** A statement that empties a place. */
    List<String> delete(Path place) {
        String target = path(place);
        demand(place.isVariable() || PythonPlaces.canDelete(place.last(), sortAt(place.holder())));
        noteBinding(place);
        certain.emptied(place);
        return List.of("del " + target);
    }

    /** A statement that shows a result. */
    List<String> result(String source) {
        return List.of((runs ? "show(" : "print(") + source + ")");
    }

    private String target(Path to) {
        if (!to.isVariable()) {
            path(to.holder());
            demand(PythonPlaces.canStore(to.last(), sortAt(to.holder())));
        }
        noteBinding(to);
        return written(to);
    }

    private void noteBinding(Path place) {
        Scope inside = scope;
        if (inside == null || (place.isVariable() && inside.locals.contains(place.name()))) {
            return;
        }
        changedInBodies.add(place);
        if (place.isVariable()) {
            inside.globals.add(written(place));
        }
    }

    private String written(Path place) {
        boolean itself = place.name().equals("this") && scope != null && scope.locals.contains("self");
        String variable = itself ? "self" : names.variable(place.name());
        return PythonPlaces.written(variable, place, attributes());
    }

    private Names attributes() {
        return names.attributes();
    }
}
