package org.refscape.program.counting;

import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Strength;
import org.refscape.program.source.Quoted;

/** The syntax of Swift. */
record SwiftSyntax(CountingPlaces places, boolean runs) implements CountingSyntax {
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
        return place.isVariable() ? variable(place.name()) : value(place.holder()) + "!." + field(place);
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
        if (!to.isVariable()) {
            return value(to) + " = " + value;
        }
        if (places.declaresHere(to.name())) {
            return declaration(strength, places.variable(to.name())) + " = " + value;
        }
        return variable(to.name()) + " = " + value;
    }

    /** The declaration of a place. */
    String declaration(Strength strength, String name) {
        String word =
                switch (strength) {
                    case STRONG, SOFT, PHANTOM -> "";
                    case WEAK -> "weak ";
                    case UNOWNED -> "unowned ";
                };
        return word + "var " + name + ": " + places.type() + "?";
    }

    @Override
    public String empty(Path place) {
        return value(place) + " = nil";
    }

    @Override
    public String show(String value) {
        return runs ? "show(" + value + ")" : "print(" + value + " as Any)";
    }

    @Override
    public String drop(String value) {
        return "_ = " + value;
    }

    private String variable(String name) {
        places.used(name);
        return places.variable(name);
    }

    private String field(Path place) {
        String name = CountingPlaces.nameOf(place.last());
        places.mention(CountingPlaces.nameOf(place.last()));
        return places.field(name);
    }
}
