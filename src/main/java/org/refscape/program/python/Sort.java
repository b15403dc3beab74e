package org.refscape.program.python;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.Kind;

/**
 * What is known of a value before the program runs.
 *
 * @param kind its kind, or null if that is not known
 * @param type its class, for instances
 */
record Sort(@Nullable Kind kind, @Nullable ClassDefinition type) {
    static final Sort UNKNOWN = new Sort(null, null);

    static Sort of(Kind kind) {
        return new Sort(kind, null);
    }

    static Sort instance(ClassDefinition type) {
        return new Sort(Kind.INSTANCE, type);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    /** True if setting that attribute cannot fail. */
    boolean takesAttribute(String name) {
        if (type == null) {
            return false;
        }
        List<String> slots = type.slots();
        return slots == null || type.base() != Base.OBJECT || slots.contains(name) || slots.contains("__dict__");
    }

    /** True if a weak reference to it can be made. */
    boolean canBeWeaklyReferenced() {
        if (type == null) {
            return kind == Kind.SET;
        }
        return type.slots() == null || type.slots().contains("__weakref__");
    }

    /** True if it can be a key or a member. */
    boolean isHashable() {
        return type != null && type.base() == Base.OBJECT;
    }

    /** What is known of a value that is one of two. */
    Sort or(Sort other) {
        return equals(other) ? this : UNKNOWN;
    }
}
