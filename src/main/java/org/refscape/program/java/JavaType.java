package org.refscape.program.java;

import org.refscape.action.ClassDefinition;

/**
 * The type of a place.
 *
 * @param shape what sort of type it is
 * @param text as Java writes it
 * @param content for references the type of the referent as Java writes it, else empty
 */
record JavaType(Shape shape, String text, String content) {
    static final JavaType NOTHING = new JavaType(Shape.NOTHING, "Object", "");
    static final JavaType ANY = new JavaType(Shape.ANY, "Object", "");
    static final JavaType THING = new JavaType(Shape.THING, "Thing", "");
    static final JavaType MAP = new JavaType(Shape.MAP, "Map<Object, Object>", "");
    static final JavaType SET = new JavaType(Shape.SET, "Set<Object>", "");
    static final JavaType LIST = new JavaType(Shape.LIST, "List<Object>", "");
    static final JavaType QUEUE = new JavaType(Shape.QUEUE, "ReferenceQueue<Object>", "");
    static final JavaType CLEANABLE = new JavaType(Shape.CLEANABLE, "Cleaner.Cleanable", "");
    static final JavaType LOCAL = new JavaType(Shape.LOCAL, "ThreadLocal<Object>", "");
    static final JavaType ITERATOR = new JavaType(Shape.ITERATOR, "Iterator<?>", "");
    /** What a reference is cast to if nothing better is known. */
    static final JavaType SOME_REFERENCE = new JavaType(Shape.REFERENCE, "Reference<?>", "Object");

    /** The sorts of types. */
    enum Shape {
        /** Nothing is known to be stored there. */
        NOTHING,
        /** Different things are stored there. */
        ANY,
        /** Objects of different classes of the program. */
        THING,
        /** Objects of one class of the program. */
        CLASS,
        REFERENCE,
        MAP,
        SET,
        LIST,
        QUEUE,
        CLEANABLE,
        LOCAL,
        ITERATOR
    }

    static JavaType ofClass(String name) {
        return new JavaType(Shape.CLASS, name, "");
    }

    static JavaType reference(String type, JavaType target) {
        return new JavaType(Shape.REFERENCE, type + "<" + target.text + ">", target.text);
    }

    boolean is(Shape asked) {
        return shape == asked;
    }

    /** The type of the objects of a class of the program. */
    static JavaType of(ClassDefinition.Base base, String name) {
        return switch (base) {
            case OBJECT -> ofClass(name);
            case LIST -> LIST;
            case DICT -> MAP;
            case SET -> SET;
        };
    }

    /** A value of another type, cast to this one. The compiler refuses a direct cast between classes of which neither extends the other. */
    String cast(JavaWriting.Typed value) {
        boolean unrelated = isClass()
                && value.type().isClass()
                && !(hasFields() && value.type().hasFields());
        return "((" + text + ") " + (unrelated ? "(Object) " : "") + value.source() + ")";
    }

    private boolean isClass() {
        return hasFields() || shape == Shape.REFERENCE || shape == Shape.QUEUE || shape == Shape.LOCAL;
    }

    boolean hasFields() {
        return shape == Shape.CLASS || shape == Shape.THING;
    }

    /** The narrowest type that both fit. */
    JavaType or(JavaType other) {
        if (equals(other) || other.shape == Shape.NOTHING) {
            return this;
        }
        if (shape == Shape.NOTHING) {
            return other;
        }
        return hasFields() && other.hasFields() ? THING : ANY;
    }
}
