package org.refscape.desktop.session;

import java.util.Set;
import java.util.regex.Pattern;
import org.refscape.program.python.PythonSource;

/** Which words can be names in a program. */
final class ProgramNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    /** What the program calls its own things. */
    private static final Set<String> TAKEN = Set.of("self", "ref", "args", "gc", "weakref");

    private ProgramNames() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !isTaken(text);
    }

    private static boolean isTaken(String text) {
        return TAKEN.contains(text) || PythonSource.isKeyword(text);
    }

    /** Why that text is no name. */
    static Turn refused(Session session, String text) {
        if (text.isEmpty()) {
            return Turn.refused(session, "", "a name is needed", "Type one, or press Escape to keep the old one");
        }
        String what = isTaken(text)
                ? "this word means something else in the program"
                : "a name is made of letters, digits and _ and does not begin with a digit";
        return Turn.refused(session, "'" + text + "'", what, "Choose another name");
    }
}
