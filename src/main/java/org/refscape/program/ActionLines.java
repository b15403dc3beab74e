package org.refscape.program;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Program;
import org.refscape.program.source.LineRange;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceLine;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.scene.format.Dialect;

/** The actions of a scene as a program says them, each on one line, in the words in which the scene is drawn. */
public final class ActionLines {
    private ActionLines() {}

    /** One line for each action. */
    public static List<String> of(Scene scene) {
        SourceCode source = Language.of(Dialect.ofRuntime(scene.runtime()))
                .get(0)
                .writer()
                .readable(new Program(Compile.definitions(scene), scene.actions()));
        List<String> lines = new ArrayList<>();
        for (LineRange range : source.actionLines()) {
            List<String> parts = source.lines().subList(range.first() - 1, range.last()).stream()
                    .map(SourceLine::text)
                    .map(String::strip)
                    .toList();
            lines.add(String.join(" ", parts));
        }
        return lines;
    }
}
