package org.refscape.heap;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refscape.heap.Sketch.Arrow;
import org.refscape.heap.Sketch.Read;

/** Reads the text of a {@link Sketch}. */
final class SketchReader {
    private static final Pattern CLAUSE = Pattern.compile("(?<word>[a-z_]+)\\s*:(?<names>[^>]*)");
    private static final Pattern END = Pattern.compile("(?<name>[A-Za-z_]\\w*)(?<place>\\.\\w+|\\['[^']*']|\\[])?");
    private static final Pattern ARROW = Pattern.compile("\\s*(?<arrow>>|-\\.>|~>|\\.\\.>)\\s*");
    private static final Pattern SIZE = Pattern.compile("(?<name>\\w+)=(?<bytes>\\d+)");
    private static final Map<String, Strength> STRENGTHS =
            Map.of(">", Strength.STRONG, "-.>", Strength.SOFT, "~>", Strength.WEAK, "..>", Strength.PHANTOM);

    private final Read read = new Read();
    private boolean rootsAreNamed;

    private SketchReader() {}

    static Read read(String text) {
        SketchReader reader = new SketchReader();
        for (String statement : text.split("[;\\n]")) {
            if (!statement.isBlank()) {
                reader.statement(statement.strip());
            }
        }
        if (!reader.rootsAreNamed && reader.read.names.containsKey("root")) {
            reader.read.named("root").kind = Kind.ROOT;
        }
        return reader.read;
    }

    private void statement(String statement) {
        Matcher clause = CLAUSE.matcher(statement);
        if (clause.matches()) {
            clause(clause.group("word"), clause.group("names").strip());
        } else {
            chain(statement);
        }
    }

    private void clause(String word, String names) {
        for (String each : names.split("\\s+")) {
            switch (word) {
                case "roots" -> read.named(each).kind = Kind.ROOT;
                case "internal" -> read.named(each).internal = true;
                case "bytes" -> size(each);
                default -> read.named(each).kind = kind(word);
            }
        }
        rootsAreNamed |= word.equals("roots");
    }

    private void size(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no size: write a=100");
        }
        read.named(size.group("name")).bytes = Integer.parseInt(size.group("bytes"));
    }

    private static Kind kind(String word) {
        try {
            return Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + word + ":' means nothing: write roots, internal, bytes or a kind such as list", e);
        }
    }

    /** One name, or several with arrows between them. */
    private void chain(String statement) {
        Matcher end = END.matcher(statement);
        Matcher arrow = ARROW.matcher(statement);
        int at = expect(end, 0, statement, "a name");
        read.named(end.group("name"));
        while (at < statement.length()) {
            String holder = end.group("name");
            String place = end.group("place") == null ? "" : end.group("place");
            at = expect(arrow, at, statement, "an arrow");
            at = expect(end, at, statement, "a name");
            read.named(end.group("name"));
            Strength strength = STRENGTHS.get(arrow.group("arrow"));
            if (strength == null) {
                throw new IllegalStateException("an arrow without a strength: " + arrow.group());
            }
            read.arrows.add(new Arrow(holder, place, strength, end.group("name")));
        }
    }

    private static int expect(Matcher matcher, int at, String statement, String what) {
        if (!matcher.region(at, statement.length()).lookingAt()) {
            throw new IllegalArgumentException("in '" + statement + "', " + what + " should stand where '"
                    + statement.substring(at).strip() + "' is");
        }
        return matcher.end();
    }
}
