package org.refscape.program.source;

/** Texts as literals in double quotes. */
public final class Quoted {
    private Quoted() {}

    /** As Python, Java and JavaScript write it. */
    public static String plain(String text) {
        return quoted(text, "\\u%04x");
    }

    /** As Swift and Rust write it. */
    public static String braced(String text) {
        return quoted(text, "\\u{%x}");
    }

    /** Without anything that could end a comment or be taken for an escape in it. */
    public static String comment(String text) {
        return text.replaceAll("[\\p{Cntrl}\\\\]", " ");
    }

    private static String quoted(String text, String escape) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(mustBeEscaped(c) ? escape.formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    private static boolean mustBeEscaped(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }
}
