package org.refscape.program.java;

import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.program.source.Quoted;

/** How Java writes a value. */
record JavaValue(JavaWriting writing) implements Expression.Cases<JavaWriting.Typed> {
    @Override
    public JavaWriting.Typed at(Expression.At expression) {
        return writing.at(expression.path());
    }

    @Override
    public JavaWriting.Typed literal(Expression.Literal expression) {
        Atom atom = expression.atom();
        return switch (atom.type()) {
            case NONE -> new JavaWriting.Typed("null", JavaType.NOTHING);
            case NUMBER -> new JavaWriting.Typed(atom.text() + (isInt(atom.number()) ? "" : "L"), JavaType.ANY);
            case TRUTH -> new JavaWriting.Typed(atom.text(), JavaType.ANY);
            case TEXT -> new JavaWriting.Typed(Quoted.plain(atom.text()), JavaType.ANY);
        };
    }

    @Override
    public JavaWriting.Typed newObject(Expression.NewObject expression) {
        String type = writing.names.type(expression.type());
        ClassDefinition definition = writing.names.classes().get(expression.type());
        Base base = definition == null ? Base.OBJECT : definition.base();
        String argument = definition == null ? "" : argument(definition, expression);
        String source = writing.watched(expression.label(), "new " + type + "(" + argument + ")");
        return new JavaWriting.Typed(source, JavaType.of(base, type));
    }

    /** A key for {@code equals}; or the name, where the observer cannot reach a field for it. */
    private String argument(ClassDefinition definition, Expression.NewObject expression) {
        if (definition.base() != Base.OBJECT) {
            return writing.runs ? Quoted.plain(expression.label()) : "";
        }
        Integer key = expression.key();
        return definition.comparesByKey() ? String.valueOf(key == null ? 0 : key.intValue()) : "";
    }

    private static boolean isInt(long number) {
        return number == (int) number;
    }
}
