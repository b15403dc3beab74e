package org.refscape.program.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A program as text that people read and run.
 *
 * @param lines all lines, in order
 * @param actionLines for each action of the program, in order, the lines that it became; every action has at least one
 */
public record SourceCode(List<SourceLine> lines, List<LineRange> actionLines) {
    /** No program at all. */
    public static final SourceCode EMPTY = new SourceCode(List.of(), List.of());

    public SourceCode {
        lines = List.copyOf(lines);
        actionLines = List.copyOf(actionLines);
    }

    /** The lines of the action at that index of the program. */
    public LineRange linesOf(int actionIndex) {
        return actionLines.get(actionIndex);
    }

    /** The whole text; every line ends with a line feed. */
    public String text() {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}
