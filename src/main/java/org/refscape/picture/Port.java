package org.refscape.picture;

/**
 * Where on its holder an arrow starts.
 *
 * @param holder the id of a card or tag
 * @param row the row of the card, or {@link #WHOLE}
 * @param column the side of a table that holds the reference
 */
public record Port(String holder, int row, Column column) {

    /** The holder as a whole: a tag, or a card without a row for this reference. */
    public static final int WHOLE = -1;

    /** The columns of a table. Cards without columns have values only. */
    public enum Column {
        KEY,
        VALUE
    }

    public static Port whole(String holder) {
        return new Port(holder, WHOLE, Column.VALUE);
    }

    public static Port row(String holder, int row) {
        return new Port(holder, row, Column.VALUE);
    }

    public static Port key(String holder, int row) {
        return new Port(holder, row, Column.KEY);
    }

    public boolean isWhole() {
        return row == WHOLE;
    }
}
