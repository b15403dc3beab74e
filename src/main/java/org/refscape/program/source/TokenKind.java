package org.refscape.program.source;

/** What a piece of source code is, for colouring. */
public enum TokenKind {
    KEYWORD,
    NAME,
    STRING,
    NUMBER,
    COMMENT,
    /** Operators, brackets and spaces. */
    PLAIN
}
