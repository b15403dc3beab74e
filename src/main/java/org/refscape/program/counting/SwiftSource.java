package org.refscape.program.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
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
        SwiftSyntax trying = new SwiftSyntax(first, runs);
        actions(program, trying);
        program.definitions().classes().values().forEach(each -> deinit(each, trying));
        CountingPlaces places = first.known(program, reserved());
        SwiftSyntax syntax = new SwiftSyntax(places, runs);
        List<String> classes = classes(program, places, syntax);
        List<List<String>> actions = actions(program, syntax);
        Page page = new Page();
        if (places.hasContainers()) {
            page.write("import Foundation");
            page.space(1);
        }
        page.write(classes);
        page.space(1);
        for (String name : places.declaredEarly()) {
            page.write(syntax.declaration(
                    places.strengthOfVariable(name), places.variable(name), places.typeOfVariable(name)));
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

    private static List<String> classes(Program program, CountingPlaces places, SwiftSyntax syntax) {
        List<String> lines = new ArrayList<>();
        List<String> told = syntax.runs() ? List.of("print(\"dead\", watchedName)") : List.of();
        boolean one = !places.hasManyClasses();
        lines.add("class " + places.type() + " {");
        places.fields()
                .forEach((name, strength) ->
                        lines.add("    " + syntax.declaration(strength, places.field(name), places.typeOfField(name))));
        if (syntax.runs()) {
            lines.addAll(List.of("    let watchedName: String", "    init(_ name: String) { watchedName = name }"));
        }
        List<String> body = new ArrayList<>();
        if (one) {
            program.definitions().classes().values().forEach(each -> body.addAll(deinit(each, syntax)));
        }
        body.addAll(told);
        lines.addAll(Page.indented("    ", block(body)));
        lines.add("}");
        if (!one) {
            places.classNames().forEach((original, name) -> lines.addAll(subclass(program, original, name, syntax)));
        }
        if (syntax.runs()) {
            lines.add("");
            lines.add("func show(_ value: " + places.type() + "?) {");
            lines.add("    print(\"->\", value?.watchedName ?? \"nil\")");
            lines.add("}");
        }
        return lines;
    }

    private static List<String> subclass(Program program, String original, String name, SwiftSyntax syntax) {
        ClassDefinition definition = program.definitions().classNamed(original);
        List<String> body = definition == null ? List.of() : deinit(definition, syntax);
        String head = "class " + name + ": " + syntax.places().type() + " {";
        if (body.isEmpty()) {
            return List.of(head + "}");
        }
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(Page.indented("    ", block(body)));
        lines.add("}");
        return lines;
    }

    private static List<String> block(List<String> body) {
        boolean comments = body.stream().anyMatch(line -> line.startsWith("//"));
        if (body.size() == 1 && !comments) {
            return List.of("deinit { " + body.get(0) + " }");
        }
        List<String> lines = new ArrayList<>();
        if (!body.isEmpty()) {
            lines.add("deinit {");
            lines.addAll(Page.indented("    ", body));
            lines.add("}");
        }
        return lines;
    }

    /** What the class's deinit does; one that does nothing says that it runs. */
    private static List<String> deinit(ClassDefinition definition, SwiftSyntax syntax) {
        Body body = definition.finalizer();
        if (body == null) {
            return List.of();
        }
        CountingStatements statements = new CountingStatements(syntax.inBody(), syntax.places());
        List<String> lines = body.actions().stream()
                .flatMap(action -> action.match(statements.all()).stream())
                .toList();
        return lines.isEmpty() && !syntax.runs() ? List.of("print(\"deinit\")") : lines;
    }
}
