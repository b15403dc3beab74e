package org.refscape.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several programs printed in one process. Each begins with a line of {@code ===} and its name. */
public final class Grouped {
    private static final String MARK = "=== ";

    private Grouped() {}

    /** The lines of each program by its name. */
    public static Map<String, List<String>> byName(List<String> lines) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(MARK)) {
                current = new ArrayList<>();
                parts.put(line.substring(MARK.length()), current);
            } else {
                current.add(line);
            }
        }
        return parts;
    }
}
