package org.refscape.program.source;

import java.util.List;
import java.util.stream.Collectors;

/** One line of source code; its tokens cover it from end to end. */
public record SourceLine(List<Token> tokens) {
    public SourceLine {
        tokens = List.copyOf(tokens);
    }

    public String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
