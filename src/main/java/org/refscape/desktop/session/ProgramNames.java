package org.refscape.desktop.session;

import java.util.List;
import java.util.regex.Pattern;

/** Which words can be names in a program. */
final class ProgramNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final List<String> KEYWORDS = List.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "self",
            "ref",
            "args",
            "gc",
            "weakref");

    private ProgramNames() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !KEYWORDS.contains(text);
    }

    /** Why that text is no name. */
    static Turn refused(Session session, String text) {
        String what = KEYWORDS.contains(text)
                ? "this word means something else in the program"
                : "a name is made of letters, digits and _ and does not begin with a digit";
        return Turn.refused(session, "'" + text + "'", what, "Choose another name");
    }
}
