package org.refscape.picture.painting;

/**
 * A colour with its opacity.
 *
 * @param rgb red, green and blue, eight bits each
 * @param opacity from 0 to 1
 */
public record Ink(int rgb, double opacity) {

    public Ink {
        if (rgb < 0 || rgb > 0xffffff || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("ink " + Integer.toHexString(rgb) + " of opacity " + opacity);
        }
    }

    /** From the form {@code #33475b}. */
    public static Ink of(String hex) {
        return new Ink(Integer.parseInt(hex.substring(1), 16), 1);
    }

    public Ink faded(double factor) {
        return new Ink(rgb, opacity * factor);
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xff;
    }

    public int blue() {
        return rgb & 0xff;
    }

    /** The form {@code #33475b}, without the opacity. */
    public String hex() {
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }

    /** How well one is read on the other, from 1 to 21, as the web's accessibility guidelines (WCAG 2.1) define it. */
    public double contrast(Ink other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
