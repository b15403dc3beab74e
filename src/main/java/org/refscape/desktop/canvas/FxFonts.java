package org.refscape.desktop.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.refscape.picture.text.Face;
import org.refscape.picture.text.TextStyle;

/** The shipped fonts as JavaFX knows them. To be used by the window's thread only. */
public final class FxFonts {

    private static final Map<Face, String> NAMES = new EnumMap<>(Face.class);
    private static final Map<TextStyle, Font> FONTS = new HashMap<>();

    private FxFonts() {}

    /** Makes the usual font known to style sheets; all others come when they are needed. */
    public static void loadUsual() {
        name(Face.REGULAR);
    }

    /** Makes all shipped fonts known to style sheets too. */
    public static void load() {
        for (Face face : Face.values()) {
            name(face);
        }
    }

    public static Font of(TextStyle style) {
        return FONTS.computeIfAbsent(style, each -> new Font(name(each.face()), each.size()));
    }

    /** The full name, which is the only one that tells the weights apart; loads the font the first time. */
    private static String name(Face face) {
        return NAMES.computeIfAbsent(face, FxFonts::load);
    }

    private static String load(Face face) {
        try (InputStream in = face.open()) {
            Font font = Font.loadFont(in, 12);
            // Without its fonts the program is usable still; text may then be wider than the room it has.
            return font == null ? Font.getDefault().getName() : font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped font of " + face + " cannot be read", e);
        }
    }
}
