package org.refscape.desktop.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The file that a person means who typed a name into a dialog for saving.
 *
 * @param file with an ending that its kind has
 * @param completed true if the ending was not typed: then the system's dialog has asked about another file, or none
 */
record Target(Path file, boolean completed) {
    /**
     * @param endings the endings, without dot, that a name may have already
     * @param wanted the ending that any other name gets
     */
    static Target of(Path chosen, List<String> endings, String wanted) {
        String name = String.valueOf(chosen.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        boolean complete = endings.stream().anyMatch(each -> lower.endsWith("." + each) && !lower.equals("." + each));
        return complete
                ? new Target(chosen, false)
                : new Target(chosen.resolveSibling(name + (name.endsWith(".") ? "" : ".") + wanted), true);
    }

    /** True if writing would replace a file that nobody has been asked about. */
    boolean replacesUnasked() {
        return completed && Files.exists(file);
    }

    /** A name to propose, made of a title: without what file systems refuse. */
    static String proposed(String title, String ending) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return (plain.isEmpty() ? "Untitled" : plain) + "." + ending;
    }
}
