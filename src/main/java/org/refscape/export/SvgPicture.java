package org.refscape.export;

import java.util.Locale;
import org.refscape.picture.text.Face;

/** A sheet as SVG text: the same sheet always gives the same text. */
public final class SvgPicture {

    private static final String SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
    private static final String MONO = "'JetBrains Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

    private SvgPicture() {}

    /**
     * Writes the sheet.
     *
     * @param title what a screen reader says for the picture
     */
    public static String of(Sheet sheet, String title) {
        SvgPainter painter = new SvgPainter();
        sheet.paint(painter);
        String width = SvgText.format(sheet.width());
        String height = SvgText.format(sheet.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\">\n  <title>"
                + SvgText.escape(title) + "</title>\n  <style>\n" + styles() + "  </style>\n"
                + painter.elements() + "</svg>\n";
    }

    private static String styles() {
        StringBuilder styles =
                new StringBuilder("    text { font-kerning: none; font-variant-ligatures: none; white-space: pre; }\n");
        for (Face face : Face.values()) {
            styles.append("    .")
                    .append(face.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .append(" { font-family: ")
                    .append(face.isMono() ? MONO : SANS)
                    .append("; font-weight: ")
                    .append(face.weight())
                    .append("; }\n");
        }
        return styles.toString();
    }
}
