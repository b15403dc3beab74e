package org.refscape.picture.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The few numbers of a font file that measuring needs: how wide each glyph is and which glyph a
 * character has. Rules from the OpenType specification, tables {@code head}, {@code hhea},
 * {@code hmtx} and {@code cmap} (formats 4 and 12).
 */
final class FontTables {

    private final ByteBuffer bytes;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int measuredGlyphs;
    private final int advances;
    private final int characters;

    private FontTables(ByteBuffer bytes) {
        this.bytes = bytes;
        unitsPerEm = unsigned(table("head") + 18);
        int header = table("hhea");
        ascent = bytes.getShort(header + 4);
        descent = -bytes.getShort(header + 6);
        measuredGlyphs = unsigned(header + 34);
        advances = table("hmtx");
        characters = characterTable();
    }

    static FontTables read(Face face) {
        try (InputStream in = face.open()) {
            return new FontTables(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped font of " + face + " cannot be read", e);
        }
    }

    double ascent() {
        return ascent / (double) unitsPerEm;
    }

    double descent() {
        return descent / (double) unitsPerEm;
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** The width at size one. A character the font lacks is as wide as the box drawn in its place. */
    double advance(int character) {
        int glyph = Math.min(glyph(character), measuredGlyphs - 1);
        return unsigned(advances + 4 * glyph) / (double) unitsPerEm;
    }

    private int table(String name) {
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            boolean same = true;
            for (int c = 0; c < 4; c++) {
                same &= bytes.get(entry + c) == name.charAt(c);
            }
            if (same) {
                return bytes.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("a shipped font has no table " + name);
    }

    /** The widest of the Unicode tables: format 12 where there is one, else format 4. */
    private int characterTable() {
        int start = table("cmap");
        int found = -1;
        for (int i = 0; i < unsigned(start + 2); i++) {
            int table = start + bytes.getInt(start + 4 + 8 * i + 4);
            int format = unsigned(table);
            if (format == 12 || (format == 4 && found < 0)) {
                found = table;
            }
        }
        if (found < 0) {
            throw new IllegalStateException("a shipped font has no Unicode table");
        }
        return found;
    }

    private int glyph(int character) {
        return unsigned(characters) == 12 ? glyphInGroups(character) : glyphInSegments(character);
    }

    private int glyphInGroups(int character) {
        int low = 0;
        int high = bytes.getInt(characters + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characters + 16 + 12 * middle;
            if (character < bytes.getInt(group)) {
                high = middle - 1;
            } else if (character > bytes.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return bytes.getInt(group + 8) + character - bytes.getInt(group);
            }
        }
        return 0;
    }

    private int glyphInSegments(int character) {
        int doubled = unsigned(characters + 6);
        for (int i = 0; i < doubled; i += 2) {
            if (character > unsigned(characters + 14 + i)) {
                continue;
            }
            int first = unsigned(characters + 16 + doubled + i);
            if (character < first) {
                return 0;
            }
            int delta = unsigned(characters + 16 + 2 * doubled + i);
            int rangeAt = characters + 16 + 3 * doubled + i;
            int range = unsigned(rangeAt);
            if (range == 0) {
                return (character + delta) & 0xffff;
            }
            int glyph = unsigned(rangeAt + range + 2 * (character - first));
            return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
        }
        return 0;
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
