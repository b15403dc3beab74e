package org.refscape.program.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Program;
import org.refscape.heap.Strength;
import org.refscape.program.source.Page;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceWriter;
import org.refscape.program.source.Vocabulary;

/** Rust source code of a program. A use of a dead unowned reference is a panic, which ends the program. */
public final class RustSource implements SourceWriter {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
                    ("as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod"
                                    + " move mut pub ref return self Self static struct super trait true type unsafe use where while"
                                    + " abstract become box do final macro override priv try typeof unsized virtual yield gen")
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
        actions(program, new RustSyntax(first, runs));
        CountingPlaces places = first.known(program, reserved());
        RustSyntax syntax = new RustSyntax(places, runs);
        List<List<String>> actions = actions(program, syntax);
        Page page = new Page();
        if (runs) {
            page.write("#![allow(unused)]");
        }
        page.write(List.of("use std::cell::RefCell;", "use std::rc::{Rc, Weak};"));
        page.space(1);
        page.write(struct(places, syntax));
        page.space(1);
        page.write(implementation(program, places));
        page.space(1);
        page.write("fn main() {");
        for (String name : places.declaredEarly()) {
            Strength strength = places.strengthOfVariable(name);
            page.write("    " + syntax.declaration(strength, places.variable(name)) + " = "
                    + (strength == Strength.STRONG ? "None;" : "Weak::new();"));
        }
        actions.forEach(action -> page.writeAction(Page.indented("    ", action)));
        if (runs) {
            page.write("    std::process::exit(0); // without dropping what the variables still hold");
        }
        page.write("}");
        return page.finished(VOCABULARY);
    }

    private static List<List<String>> actions(Program program, RustSyntax syntax) {
        CountingStatements statements = new CountingStatements(syntax, syntax.places());
        return program.actions().stream()
                .map(action -> action.match(statements.all()))
                .toList();
    }

    private static Set<String> reserved() {
        Set<String> reserved = new HashSet<>(VOCABULARY.keywords());
        reserved.addAll(List.of(
                "Rc",
                "Weak",
                "RefCell",
                "Option",
                "Some",
                "None",
                "String",
                "Drop",
                "Default",
                "main",
                "show",
                "drop",
                "value",
                "watched_name",
                "kind"));
        return reserved;
    }

    private static List<String> struct(CountingPlaces places, RustSyntax syntax) {
        List<String> lines = new ArrayList<>(List.of("struct " + places.type() + " {"));
        lines.add("    watched_name: String,");
        if (places.hasManyClasses()) {
            lines.add("    kind: String,");
        }
        places.fields()
                .forEach((name, strength) ->
                        lines.add("    " + places.field(name) + ": RefCell<" + syntax.type(strength) + ">,"));
        lines.add("}");
        return lines;
    }

    /** What a finalizer does is about variables of the program, which a Drop cannot see: they are locals of main. */
    private static List<String> leftOut(Program program) {
        return program.definitions().classes().values().stream()
                .filter(RustSource::doesSomethingLast)
                .map(each -> "        // Rust has no equivalent: what deinit of " + each.name()
                        + " does; drop cannot reach the variables of main")
                .toList();
    }

    private static boolean doesSomethingLast(ClassDefinition definition) {
        Body finalizer = definition.finalizer();
        return finalizer != null && !finalizer.actions().isEmpty();
    }

    private static List<String> implementation(Program program, CountingPlaces places) {
        String type = places.type();
        String parameters = places.hasManyClasses() ? "kind: &str, name: &str" : "name: &str";
        List<String> lines = new ArrayList<>();
        lines.add("impl " + type + " {");
        lines.add("    fn new(" + parameters + ") -> Rc<" + type + "> {");
        lines.add("        Rc::new(" + type + " {");
        lines.add("            watched_name: name.to_string(),");
        if (places.hasManyClasses()) {
            lines.add("            kind: kind.to_string(),");
        }
        places.fields()
                .keySet()
                .forEach(name -> lines.add("            " + places.field(name) + ": Default::default(),"));
        lines.addAll(List.of("        })", "    }", "}", ""));
        lines.addAll(List.of("impl Drop for " + type + " {", "    fn drop(&mut self) {"));
        lines.addAll(leftOut(program));
        lines.addAll(List.of(
                "        println!(\"dead {}\", self.watched_name);",
                "    }",
                "}",
                "",
                "fn show(value: Option<Rc<" + type + ">>) {",
                "    println!(\"-> {}\", value.map_or(\"None\".to_string(), |it| it.watched_name.clone()));",
                "}"));
        return lines;
    }
}
