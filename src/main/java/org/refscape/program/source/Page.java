package org.refscape.program.source;

import java.util.ArrayList;
import java.util.List;

/** Source code while it is being written. */
public final class Page {
    private final List<String> lines = new ArrayList<>();
    private final List<LineRange> actionLines = new ArrayList<>();

    /** Writes lines, which may contain line feeds. */
    public void write(List<String> more) {
        more.forEach(text -> lines.addAll(List.of(text.split("\n", -1))));
    }

    public void write(String text) {
        write(List.of(text));
    }

    /** Writes empty lines, unless the page is still empty. */
    public void space(int count) {
        for (int i = 0; i < count && !lines.isEmpty(); i++) {
            lines.add("");
        }
    }

    /** Writes the lines of the next action, of which there is at least one. */
    public void writeAction(List<String> statement) {
        int first = lines.size() + 1;
        write(statement);
        actionLines.add(new LineRange(first, lines.size()));
    }

    /** What has been written. */
    public SourceCode finished(Vocabulary vocabulary) {
        return new SourceCode(lines.stream().map(vocabulary::line).toList(), actionLines);
    }

    /** The lines, each moved to the right by that indentation; empty lines stay empty. */
    public static List<String> indented(String by, List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : by + line).toList();
    }
}
