package org.refscape.picture;

import org.refscape.heap.Kind;

/** What sort of thing a card shows; decides its tint and whether its rows form a table. */
public enum Look {
    OBJECT,
    CONTAINER,
    /** A container that holds its values or members weakly. */
    WEAK_CONTAINER,
    /** A container that holds its keys weakly. */
    WEAK_KEY_CONTAINER,
    REFERENCE_OBJECT,
    FUNCTION,
    PLAIN_VALUE;

    /** The look of an object of that kind. */
    public static Look of(Kind kind) {
        return switch (kind) {
            case LIST, TUPLE, DICT, SET, SERVICE -> CONTAINER;
            case WEAK_VALUE_DICTIONARY, WEAK_SET -> WEAK_CONTAINER;
            case WEAK_KEY_DICTIONARY -> WEAK_KEY_CONTAINER;
            case REFERENCE, PROXY, WEAK_METHOD, FINALIZER -> REFERENCE_OBJECT;
            case FUNCTION, BOUND_METHOD -> FUNCTION;
            case ROOT, INSTANCE, ITERATOR -> OBJECT;
        };
    }

    /** True if the rows stand in two ruled columns, key and value. */
    public boolean isTable() {
        return this == CONTAINER || isWeakContainer();
    }

    public boolean isWeakContainer() {
        return this == WEAK_CONTAINER || this == WEAK_KEY_CONTAINER;
    }
}
