package org.refscape.program.javascript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.program.source.MissingPlaces;
import org.refscape.program.source.Names;
import org.refscape.program.source.Quoted;

/** One program while it is being written as JavaScript. */
final class JavaScriptWriting {
    final boolean runs;
    /** The places whose contents the language has no equivalent of. */
    final MissingPlaces missing = new MissingPlaces();

    final Map<String, ClassDefinition> classes = new LinkedHashMap<>();
    final List<List<String>> functions = new ArrayList<>();
    private final Map<String, String> classNames = new HashMap<>();
    private final Names names;
    private final Names properties = new Names(Set.of("__proto__"));
    private final Set<String> mentioned = new LinkedHashSet<>();
    private final Set<String> declaredEarly = new LinkedHashSet<>();
    private Set<String> locals = Set.of();
    private boolean inFunction;

    JavaScriptWriting(Definitions definitions, boolean runs) {
        this.runs = runs;
        Set<String> reserved = new HashSet<>(JavaScriptWords.VOCABULARY.keywords());
        reserved.addAll(JavaScriptWords.USED);
        if (runs) {
            reserved.addAll(JavaScriptWords.USED_BY_OBSERVER);
        }
        this.names = new Names(reserved);
        definitions.classes().forEach((name, definition) -> {
            classes.put(name, definition);
            classNames.put(name, names.fresh(name));
        });
    }

    /** The variables that must be declared above the program, because their first use does not declare them. */
    List<String> declaredEarly() {
        return List.copyOf(declaredEarly);
    }

    /** The name of a class; one that the program does not define is an ordinary one. */
    String type(String name) {
        classes.computeIfAbsent(name, ClassDefinition::plain);
        return classNames.computeIfAbsent(name, names::fresh);
    }

    String function(String name) {
        return names.fresh(name);
    }

    String property(String name) {
        return properties.of(name);
    }

    /** Enters a function with those local variables; the answer is for leaving it. */
    Set<String> enter(Set<String> inner, boolean function) {
        Set<String> outer = locals;
        locals = inner;
        inFunction = function;
        return outer;
    }

    String variable(String name) {
        String written = names.of(name);
        if (!locals.contains(name) && mentioned.add(written)) {
            declaredEarly.add(written);
        }
        return written;
    }

    /** A place that is read. */
    String path(Path place) {
        StringBuilder out = new StringBuilder(variable(place.name()));
        place.accessors().forEach(accessor -> out.append(accessor.match(new JavaScriptAccess(this))));
        return out.toString();
    }

    String value(Expression expression) {
        return expression.match(new JavaScriptValue(this));
    }

    /** A new object that the observer watches. */
    String watched(String label, String source) {
        return runs ? "watch(" + Quoted.plain(label) + ", " + source + ")" : source;
    }

    /** A statement that stores a value, or only makes it if there is no place for it. */
    List<String> store(@Nullable Path to, String value) {
        if (to == null) {
            return List.of(value + ";");
        }
        if (to.isVariable()) {
            boolean declares = !runs && !inFunction && !mentioned.contains(names.of(to.name()));
            if (declares) {
                mentioned.add(names.of(to.name()));
            }
            return List.of((declares ? "let " : "") + variable(to.name()) + " = " + value + ";");
        }
        return List.of(path(to.holder()) + to.last().match(new JavaScriptStore(this, value)) + ";");
    }

    /** A statement that shows a result. */
    List<String> result(String source) {
        return List.of((runs ? "show(" : "console.log(") + source + ");");
    }
}
