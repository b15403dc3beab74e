package org.refscape.program.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.refscape.action.Program;
import org.refscape.program.source.Page;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceWriter;
import org.refscape.program.source.Vocabulary;

/** Swift source code of a program. A use of a dead unowned reference ends the program, as it does in Swift. */
public final class SwiftSource implements SourceWriter {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(("as break case catch class continue default defer deinit do else enum extension fallthrough false"
                            + " fileprivate for func guard if import in init inout internal is let nil open operator private"
                            + " protocol public repeat return self static struct subscript super switch throw throws true"
                            + " try typealias unowned var weak where while Any Self")
                    .split(" ")),
            "//",
            "\"");

    @Override
    public SourceCode readable(Program program) {
        return write(program, false);
    }

    @Override
    public SourceCode runnable(Program program) {
        return write(program, true);
    }

    private static SourceCode write(Program program, boolean runs) {
        // Written twice: classes and strengths are known only after the whole program is.
        CountingPlaces first = CountingPlaces.unknown(program, reserved());
        actions(program, new SwiftSyntax(first, runs));
        CountingPlaces places = first.known(program, reserved());
        SwiftSyntax syntax = new SwiftSyntax(places, runs);
        List<List<String>> actions = actions(program, syntax);
        Page page = new Page();
        page.write(above(program, places, syntax));
        page.space(1);
        for (String name : places.declaredEarly()) {
            page.write(syntax.declaration(places.strengthOfVariable(name), places.variable(name)));
        }
        actions.forEach(page::writeAction);
        return page.finished(VOCABULARY);
    }

    private static List<List<String>> actions(Program program, SwiftSyntax syntax) {
        CountingStatements statements = new CountingStatements(syntax, syntax.places());
        return program.actions().stream()
                .map(action -> action.match(statements.all()))
                .toList();
    }

    private static Set<String> reserved() {
        Set<String> reserved = new java.util.HashSet<>(VOCABULARY.keywords());
        reserved.addAll(List.of("print", "show", "watchedName"));
        return reserved;
    }

    private static List<String> above(Program program, CountingPlaces places, SwiftSyntax syntax) {
        List<String> lines = new ArrayList<>();
        lines.add("class " + places.type() + " {");
        places.fields()
                .forEach((name, strength) -> lines.add("    " + syntax.declaration(strength, places.field(name))));
        if (syntax.runs()) {
            lines.addAll(List.of(
                    "    let watchedName: String",
                    "    init(_ name: String) { watchedName = name }",
                    "    deinit { print(\"dead\", watchedName) }"));
        } else if (program.definitions().classes().values().stream().anyMatch(each -> each.finalizer() != null)) {
            lines.add("    deinit { print(\"deinit\") }");
        }
        lines.add("}");
        if (places.hasManyClasses()) {
            places.classes().forEach(name -> lines.add("class " + name + ": " + places.type() + " {}"));
        }
        if (syntax.runs()) {
            lines.add("");
            lines.add("func show(_ value: " + places.type() + "?) {");
            lines.add("    print(\"->\", value?.watchedName ?? \"nil\")");
            lines.add("}");
        }
        return lines;
    }
}
