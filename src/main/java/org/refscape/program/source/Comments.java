package org.refscape.program.source;

import java.util.List;

/** Comments of one language. */
public interface Comments {

    /** The language's name. */
    String language();

    /** What a comment begins with, up to the end of the line. */
    String commentMark();

    /** A comment. */
    default List<String> comment(String text) {
        return List.of(commentMark() + " " + Quoted.comment(text));
    }

    /** The comment that stands for something that the language does not have. */
    default List<String> absent(String what) {
        return comment(language() + " has no equivalent: " + what);
    }
}
