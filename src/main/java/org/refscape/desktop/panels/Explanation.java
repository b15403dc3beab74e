package org.refscape.desktop.panels;

import java.util.List;

/**
 * What the panel at the right says: a title and sections of rows, boxes and offers.
 *
 * @param title a name
 * @param titleNote what stands behind the name, such as its class
 * @param subtitle a quiet line below
 */
public record Explanation(String title, String titleNote, String subtitle, List<Section> sections) {
    public Explanation {
        sections = List.copyOf(sections);
    }

    /** A heading and what stands under it. */
    public record Section(String heading, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /** One thing under a heading. */
    public sealed interface Item {}

    /** A line with something at its right end. */
    public record Line(String left, String right, Tone tone) implements Item {}

    /** A paragraph in a box. */
    public record Box(String text, Tone tone) implements Item {}

    /** A button that does something about it. */
    public record Offer(String text, Runnable act) implements Item {}

    /** How something is meant. */
    public enum Tone {
        PLAIN,
        GOOD,
        BAD,
        WEAK
    }
}
