package org.refscape.program.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of one kind in one program: each original name gets one that the language allows and that nothing else has. Names that
 * are allowed and free stay as they are.
 */
public final class Names {
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken;

    /** Names that are none of the reserved ones. */
    public Names(Set<String> reserved) {
        this.taken = new HashSet<>(reserved);
    }

    /** The name for that original name, the same each time. */
    public String of(String original) {
        return given.computeIfAbsent(original, this::free);
    }

    /** A name that nothing else has or gets: that one, or that one with a number. */
    public String fresh(String wanted) {
        String name = allowed(wanted);
        String numbered = name;
        for (int number = 2; !taken.add(numbered); number++) {
            numbered = name + "_" + number;
        }
        return numbered;
    }

    private String free(String original) {
        String name = allowed(original);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static String allowed(String original) {
        String name = original.replaceAll("\\W", "_");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
