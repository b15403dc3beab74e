package org.refscape.picture;

/**
 * One attribute, entry or item on a card.
 *
 * @param label the attribute's name, or the key; empty where the key is an object or there is none
 * @param value a plain value in place of an arrow; empty if an arrow starts here, or nothing
 * @param removed true for an entry that has just gone: its label is struck out and the value says so
 */
public record Row(String label, String value, boolean removed) {

    /** A row from which an arrow starts. */
    public static Row of(String label) {
        return new Row(label, "", false);
    }

    /** A row that holds a plain value. */
    public static Row of(String label, String value) {
        return new Row(label, value, false);
    }

    /** A row that has just gone. */
    public static Row removed(String label, String note) {
        return new Row(label, note, true);
    }
}
