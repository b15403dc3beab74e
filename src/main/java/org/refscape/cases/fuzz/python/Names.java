package org.refscape.cases.fuzz.python;

import java.util.List;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Expression;

/** The names that all programs use, so that bodies can guess them. */
final class Names {
    /** Variables for objects. */
    static final List<String> VARIABLES = List.of("a", "b", "c", "d", "e", "g", "h");

    static final List<String> ALL = List.of("a", "b", "c", "d", "saved", "spare", "pool", "box", "r1", "p1");
    static final List<String> ATTRIBUTES = List.of("x", "y", "z", "next");
    static final List<String> KEYS = List.of("k1", "k2", "k3");

    private Names() {}

    /** A new object of that class, with a key if it compares by key. */
    static Expression.NewObject fresh(ClassDefinition type, String label, Chance chance) {
        return new Expression.NewObject(type.name(), label, type.comparesByKey() ? 1 + chance.below(3) : null);
    }
}
