package org.refscape.desktop.panels;

import java.util.List;

/**
 * The program as the code panel shows it.
 *
 * @param lines its lines, each as styled pieces
 * @param firstCurrent the first line of the current action, or -1 if none is current
 * @param lastCurrent the last line of the current action, inclusive
 * @param footer a quiet line below
 */
public record CodeListing(List<List<Piece>> lines, int firstCurrent, int lastCurrent, String footer) {
    public CodeListing {
        lines = List.copyOf(lines);
    }

    /** A run of characters with one style class. */
    public record Piece(String text, String style) {}
}
