package org.refscape.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A sentence in plain words, in pieces, so that a window can show names and endings as such. */
public record Sentence(List<Piece> pieces) {

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** What a piece of a sentence is. */
    public enum Tone {
        PLAIN,
        /** The name of an object or variable, or a piece of the program. */
        NAME,
        /** An end: a death, a refusal. */
        END
    }

    /** A run of words with one tone. */
    public record Piece(String text, Tone tone) {}

    /** Reads a template: {@code *name*} is a name, {@code !words!} an end; the arguments replace {@code %s} in order. */
    static Sentence of(String template, Object... arguments) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Tone tone = Tone.PLAIN;
        int argument = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            Tone toggled = c == '*' ? Tone.NAME : c == '!' ? Tone.END : null;
            if (toggled != null) {
                flush(text, tone, pieces);
                tone = tone == toggled ? Tone.PLAIN : toggled;
            } else if (template.startsWith("%s", i)) {
                text.append(arguments[argument++]);
                i++;
            } else {
                text.append(c);
            }
        }
        flush(text, tone, pieces);
        return new Sentence(pieces);
    }

    /** The same with a capital letter, if it begins with one of these. */
    Sentence beginning(List<String> words) {
        if (pieces.isEmpty() || words.stream().noneMatch(pieces.get(0).text()::startsWith)) {
            return this;
        }
        Piece first = pieces.get(0);
        String text = first.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + first.text().substring(1);
        List<Piece> capital = new ArrayList<>(pieces);
        capital.set(0, new Piece(text, first.tone()));
        return new Sentence(capital);
    }

    private static void flush(StringBuilder text, Tone tone, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), tone));
            text.setLength(0);
        }
    }

    /** The words alone. */
    @Override
    public String toString() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
