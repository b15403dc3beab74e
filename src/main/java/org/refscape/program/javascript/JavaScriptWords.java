package org.refscape.program.javascript;

import java.util.List;
import java.util.Set;
import org.refscape.program.source.Comments;
import org.refscape.program.source.Vocabulary;

/** The words of JavaScript. */
final class JavaScriptWords {
    static final Vocabulary VOCABULARY = new Vocabulary(
            words(
                    "await break case catch class const continue debugger default delete do else enum export extends false"
                            + " finally for function if implements import in instanceof interface let new null package private"
                            + " protected public return static super switch this throw true try typeof var void while with yield"
                            + " async of"),
            "//",
            "\"'`");

    /** Names that the written programs use, which are therefore free for nothing else. */
    static final Set<String> USED =
            words("undefined arguments eval gc console process setImmediate setTimeout Promise Map Set"
                    + " WeakMap WeakSet WeakRef FinalizationRegistry Object Array Error String held");

    /** Names that the observer uses besides. */
    static final Set<String> USED_BY_OBSERVER =
            words("inspect watched names left events watch label show act collect turn resolve called");

    private JavaScriptWords() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.split(" ")));
    }

    /** JavaScript's comments. */
    interface Commented extends Comments {
        @Override
        default String language() {
            return "JavaScript";
        }

        @Override
        default String commentMark() {
            return "//";
        }
    }
}
