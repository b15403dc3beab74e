package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.program.source.Page;
import org.refscape.program.source.Statements;

/** The statements of one program in Java. */
final class JavaStatements {
    private final JavaWriting writing;
    private final Statements all;

    JavaStatements(JavaWriting writing) {
        this.writing = writing;
        this.all = new Statements(
                new JavaNaming(writing),
                new JavaContainers(writing),
                new JavaWeak(writing),
                new JavaFinalization(writing),
                new JavaMappings(writing),
                new JavaCollector(writing),
                new JavaControl(writing, this));
    }

    Statements all() {
        return all;
    }

    /** An action of the main program. In a program that goes on after an error, what may throw one is tried. */
    List<String> topLevel(Action action) {
        writing.mayHaveThrown();
        List<String> plain = action.match(all);
        return writing.mayHaveThrown() && writing.runs ? tried(plain) : plain;
    }

    /** A single statement becomes one line; the method {@code act} of the observer does the trying. */
    private static List<String> tried(List<String> plain) {
        if (plain.size() == 1) {
            String statement = plain.get(0);
            boolean expression = !statement.startsWith("if ");
            String body = expression ? statement.substring(0, statement.length() - 1) : "{ " + statement + " }";
            return List.of("act(() -> " + body + ");");
        }
        List<String> lines = new ArrayList<>();
        lines.add("act(() -> {");
        lines.addAll(Page.indented("    ", plain));
        lines.add("});");
        return lines;
    }
}
