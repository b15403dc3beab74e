package org.refscape.program.source;

/** A piece of a line of source code. */
public record Token(TokenKind kind, String text) {}
