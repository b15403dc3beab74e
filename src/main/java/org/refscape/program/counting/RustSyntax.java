package org.refscape.program.counting;

import java.util.List;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Strength;
import org.refscape.program.source.ContainerStatements;
import org.refscape.program.source.Quoted;

/** The syntax of Rust: {@code Rc} holds strongly, {@code Weak} does not, and fields are changed through a {@code RefCell}. */
record RustSyntax(CountingPlaces places, boolean runs) implements CountingSyntax {
    private static final String CLONE = ".clone()";

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
        return source + (isStrong(place) ? CLONE : ".upgrade()");
    }

    /** The object at a place, which must be there. */
    private String object(Path place) {
        String source =
                place.isVariable() ? variable(place.name()) : object(place.holder()) + "." + field(place) + ".borrow()";
        return source + (isStrong(place) ? ".as_ref().unwrap()" : ".upgrade().unwrap()");
    }

    @Override
    public String created(Expression.NewObject object) {
        places.created(object.type());
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
        String held = strength == Strength.STRONG ? value : weak(value);
        // In a block the value is taken out before the place is touched, which may be one that it was found through.
        return held.contains(".borrow()") ? "{ let value = " + held + "; value }" : held;
    }

    private static String weak(String value) {
        if (value.equals("None")) {
            return "Weak::new()";
        }
        String object = value.endsWith(CLONE) ? value.substring(0, value.length() - CLONE.length()) : value;
        return object + ".as_ref().map(Rc::downgrade).unwrap_or_default()";
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
    public List<String> remark(Path to, Strength strength) {
        return strength == Strength.UNOWNED
                ? comment("Rust has no unowned references: a Weak comes nearest for " + to
                        + ". It is asked each time whether the object is still there.")
                : List.of();
    }

    @Override
    public ContainerStatements containers(CountingStatements statements) {
        return statements;
    }

    @Override
    public String showContainer(String value) {
        return show(value);
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
        places.mention(CountingPlaces.nameOf(place.last()));
        return places.field(CountingPlaces.nameOf(place.last()));
    }
}
