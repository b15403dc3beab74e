package org.refscape.program.javascript;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Program;
import org.refscape.program.source.Page;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceWriter;

/** JavaScript source code of a program: a module for Node.js, to be run with {@code --expose-gc}. */
public final class JavaScriptSource implements SourceWriter, JavaScriptWords.Commented {

    @Override
    public SourceCode readable(Program program) {
        return write(program, false);
    }

    @Override
    public SourceCode runnable(Program program) {
        return write(program, true);
    }

    private SourceCode write(Program program, boolean runs) {
        JavaScriptWriting writing = new JavaScriptWriting(program.definitions(), runs);
        JavaScriptStatements statements = new JavaScriptStatements(writing);
        List<List<String>> actions =
                program.actions().stream().map(statements::topLevel).toList();
        Page page = new Page();
        if (runs) {
            page.write(JavaScriptObserver.lines());
            page.space(1);
            page.write("// --- The scene. ---");
        }
        for (ClassDefinition definition : writing.classes.values()) {
            page.space(1);
            page.write(type(writing.type(definition.name()), definition));
        }
        for (List<String> function : writing.functions) {
            page.space(1);
            page.write(function);
        }
        page.space(1);
        if (!writing.declaredEarly().isEmpty()) {
            page.write("let " + String.join(", ", writing.declaredEarly()) + ";");
            page.space(1);
        }
        actions.forEach(page::writeAction);
        return page.finished(JavaScriptWords.VOCABULARY);
    }

    private List<String> type(String name, ClassDefinition definition) {
        List<String> lines = new ArrayList<>();
        if (definition.finalizer() != null) {
            lines.addAll(absent("what a " + name + " does at its end"));
        }
        if (definition.comparesByKey()) {
            lines.addAll(absent("comparing objects of " + name + " by key"));
            lines.addAll(List.of("class " + name + " {", "  constructor(key) {", "    this.key = key;", "  }", "}"));
            return lines;
        }
        lines.add("class " + name + " {}");
        return lines;
    }
}
