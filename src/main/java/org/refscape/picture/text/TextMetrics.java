package org.refscape.picture.text;

import java.util.EnumMap;
import java.util.Map;

/**
 * How wide and how high text is in the shipped fonts. The width is the plain sum of the advances,
 * without kerning and ligatures: that is what both toolkits do unless told otherwise, and what the SVG
 * asks its viewer to do.
 */
public final class TextMetrics {

    private static final int TABLE = 0x2c00;
    private static final TextMetrics SHIPPED = new TextMetrics();

    private final Map<Face, FontTables> fonts = new EnumMap<>(Face.class);
    private final Map<Face, float[]> widths = new EnumMap<>(Face.class);

    private TextMetrics() {
        for (Face face : Face.values()) {
            FontTables tables = FontTables.read(face);
            float[] width = new float[TABLE];
            for (int c = 0; c < TABLE; c++) {
                width[c] = (float) tables.advance(c);
            }
            fonts.put(face, tables);
            widths.put(face, width);
        }
    }

    public static TextMetrics shipped() {
        return SHIPPED;
    }

    public double width(String text, TextStyle style) {
        float[] table = widths.get(style.face());
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += character < TABLE && table != null
                    ? table[character]
                    : font(style.face()).advance(character);
            i += Character.charCount(character);
        }
        return sum * style.size();
    }

    /** How far the font reaches above the line the letters stand on. */
    public double ascent(TextStyle style) {
        return font(style.face()).ascent() * style.size();
    }

    public double descent(TextStyle style) {
        return font(style.face()).descent() * style.size();
    }

    public boolean canShow(int character, Face face) {
        return font(face).has(character);
    }

    /** The text itself, or as much of it as fits followed by an ellipsis. */
    public String fitted(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        double left = room - width("…", style);
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            double wide = width(text.substring(end, next), style);
            if (wide > left) {
                break;
            }
            left -= wide;
            end = next;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private FontTables font(Face face) {
        FontTables tables = fonts.get(face);
        if (tables == null) {
            throw new IllegalStateException("no tables for " + face);
        }
        return tables;
    }
}
