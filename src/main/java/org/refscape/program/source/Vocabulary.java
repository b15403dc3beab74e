package org.refscape.program.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one needs to know of a language in order to colour a line of it. */
public final class Vocabulary {
    private final Set<String> keywords;
    private final Pattern token;

    /**
     * The vocabulary of a language.
     *
     * @param keywords its words that are no names
     * @param comment what a comment begins with; it goes on to the end of the line
     * @param quotes the characters that texts begin and end with
     */
    public Vocabulary(Set<String> keywords, String comment, String quotes) {
        this.keywords = Set.copyOf(keywords);
        this.token = Pattern.compile("(?<comment>" + Pattern.quote(comment) + ".*)"
                + "|(?<string>(?<quote>[" + quotes + "])(?:\\\\.|(?!\\k<quote>)[^\\\\])*\\k<quote>)"
                + "|(?<number>\\b\\d+\\b)"
                + "|(?<word>[A-Za-z_]\\w*)"
                + "|(?<plain>.)");
    }

    public Set<String> keywords() {
        return keywords;
    }

    /** The line cut into tokens. */
    public SourceLine line(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = token.matcher(text);
        while (found.find()) {
            add(tokens, new Token(kindOf(found), found.group()));
        }
        return new SourceLine(tokens);
    }

    private TokenKind kindOf(Matcher found) {
        if (found.group("comment") != null) {
            return TokenKind.COMMENT;
        }
        if (found.group("string") != null) {
            return TokenKind.STRING;
        }
        if (found.group("number") != null) {
            return TokenKind.NUMBER;
        }
        String word = found.group("word");
        if (word == null) {
            return TokenKind.PLAIN;
        }
        return keywords.contains(word) ? TokenKind.KEYWORD : TokenKind.NAME;
    }

    private static void add(List<Token> tokens, Token next) {
        int last = tokens.size() - 1;
        if (next.kind() == TokenKind.PLAIN && last >= 0 && tokens.get(last).kind() == TokenKind.PLAIN) {
            tokens.set(last, new Token(TokenKind.PLAIN, tokens.get(last).text() + next.text()));
        } else {
            tokens.add(next);
        }
    }
}
