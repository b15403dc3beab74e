package org.refscape.desktop.canvas;

import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** The view that shows a rectangle whole, in the middle of what nothing covers. */
final class Fitting {
    /** The margin is this share of the side, within limits: in a small window the drawing needs the room itself. */
    private static final double SHARE = 0.03;

    private static final double LEAST = 14;
    private static final double MOST = 44;

    private Fitting() {}

    /**
     * Fits a rectangle of the drawing into a canvas.
     *
     * @param below how much of the canvas is covered at its lower edge
     * @param most the largest scale that may come of it
     */
    static Viewport of(Rect bounds, double width, double height, double below, double most) {
        double sides = margin(width);
        double ends = margin(height);
        double free = Math.max(1, height - below);
        double roomX = Math.max(1, width - 2 * sides);
        double roomY = Math.max(1, free - 2 * ends);
        double scale =
                Math.min(most, Math.min(roomX / Math.max(1, bounds.width()), roomY / Math.max(1, bounds.height())));
        double held = Math.max(Viewport.SMALLEST, scale);
        Point middle = bounds.center();
        // Whole pixels, so that lines of one pixel stay sharp at the scale of one.
        return new Viewport(held, Math.rint(width / 2 - middle.x() * held), Math.rint(free / 2 - middle.y() * held));
    }

    private static double margin(double side) {
        return Math.max(LEAST, Math.min(MOST, side * SHARE));
    }
}
