package org.refscape.picture.painting;

import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * Which part of a drawing is seen, and how large: a point p of the drawing appears at {@code p * scale + (dx, dy)}.
 *
 * @param width the width of the screen, window or image
 * @param height its height
 */
public record View(double scale, double dx, double dy, double width, double height) {

    public View {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a view of scale " + scale);
        }
    }

    /** The whole drawing in the middle of the space, with a margin, never larger than a limit. */
    public static View fit(Rect bounds, double width, double height, double margin, double largest) {
        double across = (width - 2 * margin) / Math.max(1, bounds.width());
        double down = (height - 2 * margin) / Math.max(1, bounds.height());
        double scale = Math.max(0.001, Math.min(largest, Math.min(across, down)));
        Point center = bounds.center();
        return new View(scale, width / 2 - center.x() * scale, height / 2 - center.y() * scale, width, height);
    }

    /** The whole drawing at that scale, with a margin round it; the space is as large as that needs. */
    public static View around(Rect bounds, double scale, double margin) {
        double width = Math.ceil((bounds.width() + 2 * margin) * scale);
        double height = Math.ceil((bounds.height() + 2 * margin) * scale);
        return new View(scale, (margin - bounds.x()) * scale, (margin - bounds.y()) * scale, width, height);
    }

    public Detail detail() {
        return Detail.at(scale);
    }

    public Point toScreen(Point point) {
        return new Point(point.x() * scale + dx, point.y() * scale + dy);
    }

    public Point toDrawing(double x, double y) {
        return new Point((x - dx) / scale, (y - dy) / scale);
    }

    /** The part of the drawing that is seen. */
    public Rect visible() {
        return new Rect(-dx / scale, -dy / scale, width / scale, height / scale);
    }

    /** Zoomed by a factor about a place on the screen, which keeps showing the same place of the drawing. */
    public View zoomed(double factor, double x, double y) {
        return new View(scale * factor, x - (x - dx) * factor, y - (y - dy) * factor, width, height);
    }

    public View panned(double byX, double byY) {
        return new View(scale, dx + byX, dy + byY, width, height);
    }

    public View resized(double newWidth, double newHeight) {
        return new View(scale, dx, dy, newWidth, newHeight);
    }
}
