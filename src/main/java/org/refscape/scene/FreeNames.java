package org.refscape.scene;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names that are taken, and a way to find one that is not. */
final class FreeNames {
    private final Set<String> taken;

    FreeNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The wished name if it is free, else with the next free number; it is taken afterwards. */
    String take(String wish) {
        String name = wish;
        for (int number = 2; !taken.add(name); number++) {
            name = wish + number;
        }
        return name;
    }

    /** A text as a name that a program can use. */
    static String identifier(String text) {
        String name = text.replaceAll("[^A-Za-z0-9_]+", "_");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
