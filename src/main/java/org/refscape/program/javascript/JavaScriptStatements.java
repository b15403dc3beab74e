package org.refscape.program.javascript;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.program.source.Page;
import org.refscape.program.source.Statements;

/** The statements of one program in JavaScript. */
final class JavaScriptStatements {
    private final JavaScriptWriting writing;
    private final Statements all;

    JavaScriptStatements(JavaScriptWriting writing) {
        this.writing = writing;
        this.all = new Statements(
                new JavaScriptNaming(writing),
                new JavaScriptContainers(writing),
                new JavaScriptWeak(writing),
                new JavaScriptFinalization(writing),
                new JavaScriptMappings(writing),
                new JavaScriptCollector(writing),
                new JavaScriptControl(writing, this));
    }

    Statements all() {
        return all;
    }

    /**
     * An action of the main program. In a program to run it is a function of its own: a value that a statement has worked with may
     * stay in the registers of its function and so alive, until the function returns.
     */
    List<String> topLevel(Action action) {
        List<String> plain = action.match(all);
        String first = plain.get(0);
        boolean apart = writing.runs
                && !first.startsWith("await ")
                && !first.startsWith("collect(")
                && !plain.stream().allMatch(line -> line.startsWith("//"));
        return apart ? inItsOwnFunction(plain) : plain;
    }

    private static List<String> inItsOwnFunction(List<String> plain) {
        if (plain.size() == 1) {
            return List.of("act(() => { " + plain.get(0) + " });");
        }
        List<String> lines = new ArrayList<>();
        lines.add("act(() => {");
        lines.addAll(Page.indented("  ", plain));
        lines.add("});");
        return lines;
    }
}
