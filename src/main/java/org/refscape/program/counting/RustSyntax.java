package org.refscape.program.counting;

import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Strength;
import org.refscape.program.source.Quoted;

/** The syntax of Rust: {@code Rc} holds strongly, {@code Weak} does not, and fields are changed through a {@code RefCell}. */
record RustSyntax(CountingPlaces places, boolean runs) implements CountingSyntax {
    @Override
    public String language() {
        return "Rust";
    }

    @Override
    public String commentMark() {
        return "//";
    }

    @Override
    public String value(Path place) {
        String source =
                place.isVariable() ? variable(place.name()) : object(place.holder()) + "." + field(place) + ".borrow()";
        return source + (isStrong(place) ? ".clone()" : ".upgrade()");
    }

    /** The object at a place, which must be there. */
    private String object(Path place) {
        String source =
                place.isVariable() ? variable(place.name()) : object(place.holder()) + "." + field(place) + ".borrow()";
        return source + (isStrong(place) ? ".as_ref().unwrap()" : ".upgrade().unwrap()");
    }

    @Override
    public String created(Expression.NewObject object) {
        String type = places.hasManyClasses() ? Quoted.braced(object.type()) + ", " : "";
        return "Some(" + places.type() + "::new(" + type + Quoted.braced(object.label()) + "))";
    }

    @Override
    public String nothing() {
        return "None";
    }

    @Override
    public String store(Path to, String value, Strength strength) {
        String held = held(value, strength);
        if (!to.isVariable()) {
            return object(to.holder()) + "." + field(to) + ".replace(" + held + ");";
        }
        if (places.declaresHere(to.name())) {
            return declaration(strength, places.variable(to.name())) + " = " + held + ";";
        }
        return variable(to.name()) + " = " + held + ";";
    }

    private static String held(String value, Strength strength) {
        if (strength == Strength.STRONG) {
            return value;
        }
        String object = value.endsWith(".clone()")
                ? value.substring(0, value.length() - ".clone()".length()) + ".as_ref()"
                : value + ".as_ref()";
        return value.equals("None") ? "Weak::new()" : object + ".map(Rc::downgrade).unwrap_or_default()";
    }

    /** The declaration of a variable. */
    String declaration(Strength strength, String name) {
        return "let mut " + name + ": " + type(strength);
    }

    /** The type of a place. */
    String type(Strength strength) {
        return strength == Strength.STRONG ? "Option<Rc<" + places.type() + ">>" : "Weak<" + places.type() + ">";
    }

    @Override
    public String empty(Path place) {
        if (place.isVariable()) {
            return variable(place.name()) + " = " + (isStrong(place) ? "None;" : "Weak::new();");
        }
        return object(place.holder()) + "." + field(place) + ".take();";
    }

    @Override
    public String show(String value) {
        return "show(" + value + ");";
    }

    @Override
    public String drop(String value) {
        return "drop(" + value + ");";
    }

    private boolean isStrong(Path place) {
        return places.strengthOf(place) == Strength.STRONG;
    }

    private String variable(String name) {
        places.used(name);
        return places.variable(name);
    }

    private String field(Path place) {
        places.accepts(place, places.strengthOf(place));
        return places.field(CountingPlaces.nameOf(place.last()));
    }
}
