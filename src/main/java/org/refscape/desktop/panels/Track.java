package org.refscape.desktop.panels;

import java.util.List;

/**
 * What the timeline's track shows.
 *
 * @param bars one for each action, and one for the building of the drawing
 * @param beats the number of beats of all bars together
 * @param cursor the number of beats that have happened
 * @param level the live bytes after each bar, starting with what was there before the first
 */
public record Track(List<Bar> bars, int beats, int cursor, List<Long> level) {
    public static final Track EMPTY = new Track(List.of(), 0, 0, List.of(0L));

    public Track {
        bars = List.copyOf(bars);
        level = List.copyOf(level);
    }

    /** An action: its text and the beats it takes up, from the first (exclusive) to the last (inclusive). */
    public record Bar(String text, int from, int to) {}

    /** The index of the bar in which the cursor stands, or -1 before the first beat. */
    public int current() {
        for (int i = bars.size() - 1; i >= 0; i--) {
            if (cursor > bars.get(i).from()) {
                return i;
            }
        }
        return -1;
    }
}
