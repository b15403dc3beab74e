package org.refscape.program.counting;

import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Strength;
import org.refscape.program.source.ContainerStatements;
import org.refscape.program.source.Quoted;

/** The syntax of Swift. */
record SwiftSyntax(CountingPlaces places, boolean runs, boolean declares) implements CountingSyntax {

    SwiftSyntax(CountingPlaces places, boolean runs) {
        this(places, runs, true);
    }

    /** The same in a method: its variables are those of the program, which are declared outside. */
    SwiftSyntax inBody() {
        return new SwiftSyntax(places, runs, false);
    }

    @Override
    public String language() {
        return "Swift";
    }

    @Override
    public String commentMark() {
        return "//";
    }

    @Override
    public String value(Path place) {
        if (place.isVariable()) {
            return variable(place.name());
        }
        return CountingPlaces.isInContainer(place)
                ? "(" + element(place) + " as? " + places.type() + ")"
                : object(place.holder()) + "." + field(place);
    }

    /** The object at a place, which must be there. */
    String object(Path place) {
        String value = value(place);
        return value.equals("self") ? value : value + "!";
    }

    /** An item or entry, as it stands in its container. */
    String element(Path place) {
        return object(place.holder()) + "[" + place.last().match(new Subscript()) + "]";
    }

    /** What stands in the brackets. */
    private static final class Subscript implements Path.Accessor.Cases<String> {
        @Override
        public String attribute(Path.Accessor.Attribute attribute) {
            throw new IllegalArgumentException(attribute + " is no part of a container");
        }

        @Override
        public String index(Path.Accessor.Index index) {
            return String.valueOf(index.index());
        }

        @Override
        public String key(Path.Accessor.Key key) {
            return Quoted.braced(key.text());
        }
    }

    @Override
    public ContainerStatements containers(CountingStatements statements) {
        return new SwiftContainers(this, statements);
    }

    @Override
    public String created(Expression.NewObject object) {
        return places.created(object.type()) + "(" + (runs ? Quoted.braced(object.label()) : "") + ")";
    }

    @Override
    public String nothing() {
        return "nil";
    }

    @Override
    public String store(Path to, String value, Strength strength) {
        if (CountingPlaces.isInContainer(to)) {
            return element(to) + " = " + (value.equals("self") || isMade(value) ? value : value + "!");
        }
        if (!to.isVariable()) {
            return value(to) + " = " + value;
        }
        if (declares && places.declaresHere(to.name())) {
            String name = to.name();
            return declaration(strength, places.variable(name), places.typeOfVariable(name)) + " = " + value;
        }
        return variable(to.name()) + " = " + value;
    }

    /** The declaration of a place. */
    String declaration(Strength strength, String name, String type) {
        String word =
                switch (strength) {
                    case STRONG, SOFT, PHANTOM -> "";
                    case WEAK -> "weak ";
                    case UNOWNED -> "unowned ";
                };
        return word + "var " + name + ": " + type + "?";
    }

    @Override
    public String empty(Path place) {
        if (!CountingPlaces.isInContainer(place)) {
            return value(place) + " = nil";
        }
        String of = place.last() instanceof Path.Accessor.Key ? "forKey" : "at";
        return object(place.holder()) + ".removeObject(" + of + ": "
                + place.last().match(new Subscript()) + ")";
    }

    @Override
    public String show(String value) {
        return runs ? "show(" + value + ")" : "print(" + value + " as Any)";
    }

    @Override
    public String showContainer(String value) {
        return runs ? "_ = " + value : "print(" + value + " as Any)";
    }

    @Override
    public String drop(String value) {
        return "_ = " + value;
    }

    private static boolean isMade(String value) {
        return value.endsWith(")") && !value.startsWith("(");
    }

    private String variable(String name) {
        if (name.equals("self") || name.equals("this")) {
            return "self";
        }
        places.used(name);
        return places.variable(name);
    }

    private String field(Path place) {
        String name = CountingPlaces.nameOf(place.last());
        places.mention(CountingPlaces.nameOf(place.last()));
        return places.field(name);
    }
}
