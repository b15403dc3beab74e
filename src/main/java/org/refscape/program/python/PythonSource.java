package org.refscape.program.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.refscape.action.Program;
import org.refscape.program.source.Page;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceWriter;

/**
 * Python source code of a program.
 *
 * <p>The file to run behaves as the scene does on CPython: automatic collections are off, names are roots outside all generations, and
 * after the last action nothing more happens. Before 3.11 an object without attributes gets a dict by being watched, which a
 * collection there counts.
 */
public final class PythonSource implements SourceWriter {

    /** True for words that can be no names in Python. */
    public static boolean isKeyword(String word) {
        return PythonWords.VOCABULARY.keywords().contains(word);
    }

    @Override
    public SourceCode readable(Program program) {
        return write(program, false);
    }

    @Override
    public SourceCode runnable(Program program) {
        return write(program, true);
    }

    private static SourceCode write(Program program, boolean runs) {
        // Written twice: what functions change and what stands above is known only after the whole program is.
        Written first = new Written(program, runs, new CertainPlaces.Changed(), Set.of());
        Written second = new Written(program, runs, first.writing.changedInBodies, first.writing.needs);
        return second.page(first.writing.needs).finished(PythonWords.VOCABULARY);
    }

    /** A program whose parts are written but not yet put together. */
    private static final class Written {
        private final PythonWriting writing;
        private final List<List<String>> definitions;
        private final List<List<String>> actions;

        Written(Program program, boolean runs, CertainPlaces.Changed changed, Set<Need> needs) {
            PythonNames names = new PythonNames(program.definitions(), runs);
            writing = new PythonWriting(names, runs, changed);
            writing.needs.addAll(needs);
            PythonDefinitions writer = new PythonDefinitions(writing, needs);
            List<List<String>> written = writer.all(program.definitions());
            actions = program.actions().stream()
                    .map(writing.statements()::topLevel)
                    .toList();
            List<List<String>> late = writer.undefined(names.undefinedClasses());
            definitions = new ArrayList<>(late);
            definitions.addAll(written);
            definitions.addAll(writing.functions);
        }

        Page page(Set<Need> needs) {
            Page page = new Page();
            page.write(writing.runs ? PythonObserver.head(needs) : imports(needs));
            for (List<String> definition : definitions) {
                page.space(2);
                page.write(definition);
            }
            page.space(definitions.isEmpty() ? 1 : 2);
            if (writing.runs) {
                page.write(PythonObserver.start(needs));
                page.space(1);
            }
            actions.forEach(page::writeAction);
            if (writing.runs) {
                page.space(1);
                page.write(PythonObserver.end());
            }
            return page;
        }

        private static List<String> imports(Set<Need> needs) {
            List<String> imports = new ArrayList<>();
            if (needs.contains(Need.GC)) {
                imports.add("import gc");
            }
            if (needs.contains(Need.SYS)) {
                imports.add("import sys");
            }
            if (needs.contains(Need.WEAKREF)) {
                imports.add("import weakref");
            }
            return imports;
        }
    }
}
