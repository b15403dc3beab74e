package org.refscape.picture;

/** What sort of thing a card shows; decides its tint and whether its rows form a table. */
public enum Look {
    OBJECT,
    CONTAINER,
    WEAK_CONTAINER,
    REFERENCE_OBJECT,
    FUNCTION,
    PLAIN_VALUE;

    /** True if the rows stand in two ruled columns, key and value. */
    public boolean isTable() {
        return this == CONTAINER || this == WEAK_CONTAINER;
    }
}
