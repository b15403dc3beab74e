package org.refscape.picture;

/**
 * The small disc at a card's corner.
 *
 * @param text the count
 * @param tone what to think of it
 * @param change how it just changed, such as {@code 2→1}; empty if it did not
 */
public record Badge(String text, Tone tone, String change) {

    /** What a count means for its object. */
    public enum Tone {
        NORMAL,
        CHANGING,
        ZERO
    }

    public static Badge count(int count) {
        return new Badge(Integer.toString(count), count == 0 ? Tone.ZERO : Tone.NORMAL, "");
    }

    public static Badge changed(int from, int to) {
        return new Badge(Integer.toString(to), to == 0 ? Tone.ZERO : Tone.CHANGING, from + "→" + to);
    }
}
