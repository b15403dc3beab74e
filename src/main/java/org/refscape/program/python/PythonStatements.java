package org.refscape.program.python;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.program.source.Page;
import org.refscape.program.source.Statements;

/** The statements of one program in Python. */
final class PythonStatements {
    private final PythonWriting writing;
    private final Statements statements;

    PythonStatements(PythonWriting writing) {
        this.writing = writing;
        this.statements = new Statements(
                new PythonNaming(writing),
                new PythonContainers(writing),
                new PythonWeak(writing),
                new PythonFinalization(writing),
                new PythonMappings(writing),
                new PythonCollector(writing),
                new PythonControl(writing));
    }

    Statements statements() {
        return statements;
    }

    /** An action of the main program. In a program that goes on after an error, what may raise one is tried. */
    List<String> topLevel(Action action) {
        writing.mayHaveRaised();
        List<String> plain = action.match(statements);
        return writing.mayHaveRaised() && writing.runs ? tried(plain) : plain;
    }

    private static List<String> tried(List<String> plain) {
        return List.of(
                "try:",
                String.join("\n", Page.indented("    ", plain)),
                "except Exception as problem:",
                "    report(problem)");
    }
}
