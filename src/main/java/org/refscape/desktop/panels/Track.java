package org.refscape.desktop.panels;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the timeline's track shows.
 *
 * @param bars one for each action, and one for the building of the drawing
 * @param beats the number of beats of all bars together
 * @param cursor the number of beats that have happened
 * @param marked the bars that deserve attention, by index
 * @param level the live bytes after each bar, starting with what was there before the first
 */
public record Track(List<Bar> bars, int beats, int cursor, Set<Integer> marked, List<Long> level) {
    public static final Track EMPTY = new Track(List.of(), 0, 0, List.of(0L));

    public Track {
        bars = List.copyOf(bars);
        marked = Collections.unmodifiableSet(new TreeSet<>(marked));
        level = List.copyOf(level);
    }

    /** A track on which nothing is marked. */
    public Track(List<Bar> bars, int beats, int cursor, List<Long> level) {
        this(bars, beats, cursor, Set.of(), level);
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
