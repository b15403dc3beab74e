package org.refscape.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.refscape.picture.text.Face;
import org.refscape.picture.text.TextStyle;

/** The shipped fonts as Java2D knows them; loaded once, on first use. */
final class Java2dFonts {

    private static final Map<Face, Font> FONTS = new EnumMap<>(Face.class);

    private Java2dFonts() {}

    static synchronized Font font(TextStyle style) {
        return FONTS.computeIfAbsent(style.face(), Java2dFonts::load).deriveFont((float) style.size());
    }

    private static Font load(Face face) {
        try (InputStream in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped font of " + face + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the shipped font of " + face + " is no font", e);
        }
    }
}
