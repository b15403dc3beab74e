package org.refscape.desktop.gesture;

import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * Which part of the drawing is seen, and how large: a place {@code p} of the drawing is shown at
 * {@code p * scale + offset}. Always finite: a change that would lead to no number, or past the limits, is left out or
 * held at the limit.
 */
public record Viewport(double scale, double offsetX, double offsetY) {

    public static final double SMALLEST = 0.02;
    public static final double LARGEST = 8;
    /** On a large screen a small drawing is shown larger, so that the last row of a classroom can read it. */
    public static final double LARGEST_FIT = 1.4;

    public static final Viewport START = new Viewport(1, 0, 0);

    private static final double FAR = 1e7;

    public Viewport {
        scale = Double.isFinite(scale) ? limited(scale, SMALLEST, LARGEST) : 1;
        offsetX = Double.isFinite(offsetX) ? limited(offsetX, -FAR, FAR) : 0;
        offsetY = Double.isFinite(offsetY) ? limited(offsetY, -FAR, FAR) : 0;
    }

    private static double limited(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    public Point toDrawing(double x, double y) {
        return new Point((x - offsetX) / scale, (y - offsetY) / scale);
    }

    public Point toCanvas(Point at) {
        return new Point(at.x() * scale + offsetX, at.y() * scale + offsetY);
    }

    public Rect toCanvas(Rect rect) {
        return new Rect(
                rect.x() * scale + offsetX, rect.y() * scale + offsetY, rect.width() * scale, rect.height() * scale);
    }

    /** The part of the drawing that a canvas of this size shows. */
    public Rect seen(double width, double height) {
        return new Rect(-offsetX / scale, -offsetY / scale, Math.max(0, width) / scale, Math.max(0, height) / scale);
    }

    public Viewport panned(double dx, double dy) {
        return new Viewport(scale, offsetX + dx, offsetY + dy);
    }

    /** Zoomed so that what is at this place of the canvas stays there. */
    public Viewport zoomed(double factor, double x, double y) {
        if (!(factor > 0) || !Double.isFinite(factor)) {
            return this;
        }
        double next = limited(scale * factor, SMALLEST, LARGEST);
        double real = next / scale;
        return new Viewport(next, x - (x - offsetX) * real, y - (y - offsetY) * real);
    }

    /** All of the rectangle in the middle of the canvas, never larger than {@link #LARGEST_FIT}. */
    public static Viewport fitting(Rect bounds, double width, double height, double margin) {
        double roomX = Math.max(1, width - 2 * margin);
        double roomY = Math.max(1, height - 2 * margin);
        double scale = Math.min(
                LARGEST_FIT, Math.min(roomX / Math.max(1, bounds.width()), roomY / Math.max(1, bounds.height())));
        double held = limited(scale, SMALLEST, LARGEST);
        Point middle = bounds.center();
        // Whole pixels, so that lines of one pixel stay sharp at the scale of one.
        return new Viewport(held, Math.rint(width / 2 - middle.x() * held), Math.rint(height / 2 - middle.y() * held));
    }

    /** Panned as little as needed for the rectangle to be seen; its upper left corner if it is too large. */
    public Viewport revealing(Rect rect, double width, double height, double margin) {
        Rect shown = toCanvas(rect);
        double dx = inward(shown.left(), shown.right(), margin, width - margin);
        double dy = inward(shown.top(), shown.bottom(), margin, height - margin);
        return panned(dx, dy);
    }

    private static double inward(double low, double high, double least, double most) {
        if (low < least || high - low > most - least) {
            return least - low;
        }
        return high > most ? most - high : 0;
    }
}
