package org.refscape.picture;

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

    /** True if the rows stand in two ruled columns, key and value. */
    public boolean isTable() {
        return this == CONTAINER || isWeakContainer();
    }

    public boolean isWeakContainer() {
        return this == WEAK_CONTAINER || this == WEAK_KEY_CONTAINER;
    }
}
