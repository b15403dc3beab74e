package org.refscape.export;

import org.refscape.picture.painting.Ink;

/** XML being written: elements with attributes, indented, everything escaped. */
final class SvgText {

    private final StringBuilder text = new StringBuilder();
    private int depth = 1;

    /** A number with at most two decimals, always with a point, never with an exponent. */
    static String format(double number) {
        long hundredths = Math.round(number * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }

    static String escape(String plain) {
        StringBuilder safe = new StringBuilder();
        plain.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        });
        return safe.toString();
    }

    /** The characters that XML 1.0 allows, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == 0x9
                || c == 0xa
                || c == 0xd
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }

    SvgText open(String element) {
        indent().append('<').append(element);
        return this;
    }

    SvgText attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        return this;
    }

    SvgText number(String name, double value) {
        return attribute(name, format(value));
    }

    SvgText fill(Ink ink) {
        attribute("fill", ink.hex());
        return ink.opacity() < 1 ? number("fill-opacity", ink.opacity()) : this;
    }

    void empty() {
        text.append("/>\n");
    }

    void content(String plain) {
        text.append('>').append(escape(plain)).append("</text>\n");
    }

    void inside() {
        text.append(">\n");
        depth++;
    }

    void close(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
    }

    private StringBuilder indent() {
        return text.append(" ".repeat(2 * depth));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
