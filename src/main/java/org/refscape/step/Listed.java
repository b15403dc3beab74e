package org.refscape.step;

import java.util.ArrayList;
import java.util.List;

/** Names in a sentence. */
final class Listed {
    private static final int SHOWN = 5;

    private Listed() {}

    /** {@code a, b and c}; of many, the first few and how many there are besides. */
    static String and(List<String> names) {
        List<String> shown = new ArrayList<>(names);
        if (names.size() > SHOWN) {
            shown = new ArrayList<>(names.subList(0, SHOWN - 1));
            shown.add(names.size() - shown.size() + " more");
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        String last = shown.remove(shown.size() - 1);
        return String.join(", ", shown) + " and " + last;
    }
}
