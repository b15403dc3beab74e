package org.refscape.program.python;

import java.util.Set;
import org.refscape.program.source.Comments;
import org.refscape.program.source.Vocabulary;

/** The words of Python. */
final class PythonWords {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
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
                    "yield"),
            "#",
            "\"'");

    /** Names that the written programs use, which are therefore free for nothing else. */
    static final Set<String> USED = Set.of(
            "gc",
            "weakref",
            "sys",
            "print",
            "iter",
            "next",
            "len",
            "hash",
            "isinstance",
            "type",
            "set",
            "list",
            "dict",
            "on_collection");

    /** Names that the observer uses besides. */
    static final Set<String> USED_BY_OBSERVER = Set.of(
            "os",
            "types",
            "seen",
            "ends",
            "WatchedList",
            "HIDDEN",
            "end_of",
            "first_in_a_set",
            "clear",
            "size",
            "watch",
            "label",
            "show",
            "report",
            "problem",
            "tuple",
            "map",
            "bool",
            "int",
            "str",
            "repr",
            "getattr",
            "range",
            "ballast",
            "paused",
            "counted",
            "was_on",
            "pause",
            "resume",
            "aside",
            "Exception");

    private PythonWords() {}

    /** Python's comments. */
    interface Commented extends Comments {
        @Override
        default String language() {
            return "Python";
        }

        @Override
        default String commentMark() {
            return "#";
        }
    }
}
