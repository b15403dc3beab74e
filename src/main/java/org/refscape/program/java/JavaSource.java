package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.refscape.action.Program;
import org.refscape.program.source.Page;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceWriter;

/**
 * Java source code of a program: the file {@code Main.java}, for Java 17 or later.
 *
 * <p>The file to run prints what each collection has brought about. Where a scene wants memory to be short, it uses up the heap, so it
 * is best run with a small one: {@code java -Xmx64m Main.java}.
 */
public final class JavaSource implements SourceWriter {
    /** The class that a program becomes. */
    public static final String CLASS = "Main";

    /** Types settle after a few rounds; where they go round in a circle, they may only become wider after these. */
    private static final int FREE_ROUNDS = 6;

    @Override
    public SourceCode readable(Program program) {
        return write(program, false);
    }

    @Override
    public SourceCode runnable(Program program) {
        return write(program, true);
    }

    private static SourceCode write(Program program, boolean runs) {
        JavaTypes before = new JavaTypes();
        Written written = new Written(program, runs, before, false);
        for (int round = 1; !written.writing.found.agreesWith(before); round++) {
            before = written.writing.found;
            written = new Written(program, runs, before, round > FREE_ROUNDS);
        }
        return written.page().finished(JavaWords.VOCABULARY);
    }

    /** A program whose parts are written but not yet put together. */
    private static final class Written {
        private final JavaWriting writing;
        private final List<List<String>> actions;
        private final List<List<String>> classes;

        Written(Program program, boolean runs, JavaTypes before, boolean widening) {
            writing = new JavaWriting(new JavaNames(program.definitions()), runs, before);
            JavaStatements statements = new JavaStatements(writing);
            JavaDefinitions definitions = new JavaDefinitions(writing, statements);
            Map<String, List<String>> finalizers =
                    definitions.finalizers(program.definitions().classes());
            actions = program.actions().stream().map(statements::topLevel).toList();
            if (widening) {
                writing.found.keep(before);
            }
            classes = definitions.all(writing.found, finalizers);
        }

        Page page() {
            Page page = new Page();
            TreeSet<String> imports = new TreeSet<>(writing.imports);
            if (writing.runs) {
                page.write("// This program prints what dies, what is called and what goes wrong.");
                imports.addAll(JavaObserver.IMPORTS);
            }
            imports.forEach(each -> page.write("import " + each + ";"));
            page.space(1);
            page.write("public class " + CLASS + " {");
            List<String> variables = variables();
            page.write(Page.indented("    ", variables));
            boolean first = variables.isEmpty();
            for (List<String> type : classes) {
                page.space(first ? 0 : 1);
                page.write(Page.indented("    ", type));
                first = false;
            }
            for (List<String> method : writing.methods) {
                page.space(1);
                page.write(Page.indented("    ", method));
            }
            page.space(first ? 0 : 1);
            page.write("    public static void main(String[] args)"
                    + (writing.threads.isEmpty() ? " {" : " throws Exception {"));
            actions.forEach(action -> page.writeAction(Page.indented("        ", action)));
            page.write(writing.threads.isEmpty() || !writing.runs ? List.of() : List.of("        System.exit(0);"));
            page.write("    }");
            if (writing.runs) {
                page.space(1);
                page.write(Page.indented("    ", JavaObserver.lines()));
            }
            page.write("}");
            return page;
        }

        private List<String> variables() {
            List<String> lines = new ArrayList<>();
            if (writing.imports.contains(JavaFinalization.CLEANER)) {
                lines.add("static final Cleaner CLEANER = Cleaner.create();");
            }
            writing.found.variables().forEach((name, type) -> {
                if (!name.contains(" ")) {
                    lines.add("static " + type.text() + " " + writing.names.variable(name) + ";");
                }
            });
            writing.threads.forEach(thread -> lines.add("static ExecutorService " + thread + ";"));
            return lines;
        }
    }
}
