package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.program.source.MissingPlaces;
import org.refscape.program.source.Quoted;

/** One program while it is being written as Java, with the types that were found before. */
final class JavaWriting {
    final boolean runs;
    /** The places whose contents the language has no equivalent of. */
    final MissingPlaces missing = new MissingPlaces();

    final JavaNames names;
    final JavaTypes found = new JavaTypes();
    final Set<String> imports = new TreeSet<>();
    final List<List<String>> methods = new ArrayList<>();
    final Set<String> threads = new TreeSet<>();
    private final JavaTypes before;
    private Scope scope = new Scope("", Set.of(), false);
    private boolean risky;

    /** The method that is being written: its name, its local variables, and whether it belongs to a class of the program. */
    record Scope(String method, Set<String> locals, boolean inClass) {}

    /** Source code and the type of its value. */
    record Typed(String source, JavaType type) {}

    JavaWriting(JavaNames names, boolean runs, JavaTypes before) {
        this.names = names;
        this.runs = runs;
        this.before = before;
    }

    /** Whether something written since the last question may throw an exception. */
    boolean mayHaveThrown() {
        boolean answer = risky;
        risky = false;
        return answer;
    }

    /** What is being written may throw an exception. */
    void risk() {
        risky = true;
    }

    /** Enters a method; the answer is for leaving it. */
    Scope enter(Scope inner) {
        Scope outer = scope;
        scope = inner;
        return outer;
    }

    /** A class of the Java library, by its simple name from now on. */
    String use(String qualified) {
        imports.add(qualified);
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    String path(Path place) {
        return at(place).source();
    }

    /** A place that is read. */
    Typed at(Path place) {
        Typed here = variable(place.name());
        for (Accessor accessor : place.accessors()) {
            risk();
            here = accessor.match(new JavaAccess(this, here));
        }
        return here;
    }

    /** The value at a place, cast to that type unless it has it. */
    String as(JavaType type, Path place) {
        risk();
        return cast(type, at(place));
    }

    /** A value cast to that type unless it has it. */
    String cast(JavaType type, Typed value) {
        if (value.type().is(type.shape())) {
            return value.source();
        }
        note(type);
        return type.cast(value);
    }

    Typed value(Expression expression) {
        return expression.match(new JavaValue(this));
    }

    /** A new object that the observer watches. */
    String watched(String label, String source) {
        return runs ? "watch(" + Quoted.plain(label) + ", " + source + ")" : source;
    }

    /** A statement that stores a value, or only makes it if there is no place for it. */
    List<String> store(@Nullable Path to, Typed value) {
        if (to == null) {
            return List.of(value.source() + ";");
        }
        note(value.type());
        if (to.isVariable()) {
            found.variable(key(to.name()), value.type());
            Typed target = variable(to.name());
            return List.of(target.source() + " = " + fitting(target.type(), value) + ";");
        }
        risk();
        return List.of(to.last().match(new JavaStore(this, at(to.holder()), value)));
    }

    /** A value as it can be assigned to that type. Where nothing is ever stored, the type is only known to be an object's. */
    static String fitting(JavaType type, Typed value) {
        boolean unknown =
                value.type().is(JavaType.Shape.NOTHING) && !value.source().equals("null");
        return unknown && !type.text().equals("Object") ? "(" + type.text() + ") " + value.source() : value.source();
    }

    /** A statement that shows a result. */
    List<String> result(String source) {
        return List.of((runs ? "show(" : "System.out.println(") + source + ");");
    }

    /** The local variable or static field of that name. */
    private Typed variable(String name) {
        if (scope.inClass() && (name.equals("self") || name.equals("this"))) {
            return new Typed("this", JavaType.ofClass(scope.method()));
        }
        String written = names.variable(name);
        boolean global = !scope.locals().contains(name);
        if (global) {
            found.variable(name, JavaType.NOTHING);
        }
        return new Typed(scope.inClass() && global ? "Main." + written : written, before.ofVariable(key(name)));
    }

    /** The key of a variable in the table of types; local variables are told apart from others of the same name. */
    private String key(String name) {
        return scope.locals().contains(name) ? scope.method() + " " + name : name;
    }

    JavaType typeOfLocal(String name) {
        return before.ofVariable(key(name));
    }

    JavaType typeOfField(String name) {
        return before.ofField(name);
    }

    /** The classes that a type names must be imported. */
    private void note(JavaType type) {
        switch (type.shape()) {
            case MAP -> use("java.util.Map");
            case SET -> use("java.util.Set");
            case LIST -> use("java.util.List");
            case ITERATOR -> use("java.util.Iterator");
            case QUEUE -> use("java.lang.ref.ReferenceQueue");
            case CLEANABLE -> use("java.lang.ref.Cleaner");
            case REFERENCE ->
                use("java.lang.ref." + type.text().substring(0, type.text().indexOf('<')));
            case NOTHING, ANY, THING, CLASS, LOCAL -> {}
        }
    }
}
