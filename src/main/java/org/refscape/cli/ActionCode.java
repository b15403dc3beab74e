package org.refscape.cli;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Program;
import org.refscape.program.Language;
import org.refscape.program.source.LineRange;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceLine;
import org.refscape.scene.format.Dialect;

/** The actions of a program as lines of the language that goes with a runtime. */
final class ActionCode {
    private final Language language;

    ActionCode(Dialect dialect) {
        language = Language.of(dialect).get(0);
    }

    List<List<String>> of(Program program) {
        SourceCode source = language.writer().readable(program);
        List<List<String>> code = new ArrayList<>();
        for (LineRange range : source.actionLines()) {
            code.add(unindented(source.lines().subList(range.first() - 1, range.last()).stream()
                    .map(SourceLine::text)
                    .toList()));
        }
        return code;
    }

    /** Without the blanks that all lines begin with: they only say how deep in a class the lines stand. */
    private static List<String> unindented(List<String> lines) {
        return String.join("\n", lines).stripIndent().lines().toList();
    }
}
