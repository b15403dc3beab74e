package org.refscape.analysis;

import java.util.ArrayList;
import java.util.List;

/** Lists in sentences. */
final class Words {
    private static final int SHOWN = 4;
    private static final int ARROWS = 8;

    private Words() {}

    /** {@code a, b and c}; of many, the first few and how many there are besides. */
    static String and(List<String> parts) {
        return join(parts, "and");
    }

    /** {@code a, b or c}. */
    static String or(List<String> parts) {
        return join(parts, "or");
    }

    private static String join(List<String> parts, String word) {
        List<String> shown = new ArrayList<>(parts);
        if (parts.size() > SHOWN) {
            shown = new ArrayList<>(parts.subList(0, SHOWN - 1));
            shown.add(parts.size() - shown.size() + " more");
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        String last = shown.remove(shown.size() - 1);
        return String.join(", ", shown) + " " + word + " " + last;
    }

    /** {@code a → b → c}; of many, the two ends. */
    static String arrows(List<String> parts) {
        if (parts.size() <= ARROWS) {
            return String.join(" → ", parts);
        }
        int atEachEnd = ARROWS / 2 - 1;
        List<String> ends = new ArrayList<>(parts.subList(0, atEachEnd));
        ends.add("… " + (parts.size() - 2 * atEachEnd) + " more …");
        ends.addAll(parts.subList(parts.size() - atEachEnd, parts.size()));
        return String.join(" → ", ends);
    }
}
