package org.refscape.picture.painting;

import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Rect;

/** Slanted lines that fill a rectangle with round corners, cut exactly at its border so that no back end has to clip. */
final class Hatching {

    private Hatching() {}

    static Path of(Rect box, double radius, double spacing) {
        Path.Builder lines = Path.builder();
        double step = spacing * Math.sqrt(2);
        // A line of this family runs where x + y is constant.
        for (double sum = box.left() + box.top() + step; sum < box.right() + box.bottom(); sum += step) {
            double from = Math.max(box.left(), sum - box.bottom());
            double to = Math.min(box.right(), sum - box.top());
            from = inward(box, radius, from, sum, to);
            to = inward(box, radius, to, sum, from);
            if (to - from > 1) {
                lines.moveTo(from, sum - from).lineTo(to, sum - to);
            }
        }
        return lines.build();
    }

    /** The x nearest to the given end at which the line is inside the rounded box, by halving. */
    private static double inward(Rect box, double radius, double end, double sum, double other) {
        if (isInside(box, radius, end, sum - end)) {
            return end;
        }
        double outside = end;
        double inside = (end + other) / 2;
        for (int i = 0; i < 20; i++) {
            double middle = (outside + inside) / 2;
            if (isInside(box, radius, middle, sum - middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private static boolean isInside(Rect box, double radius, double x, double y) {
        double dx = Math.max(0, Math.max(box.left() + radius - x, x - box.right() + radius));
        double dy = Math.max(0, Math.max(box.top() + radius - y, y - box.bottom() + radius));
        return dx * dx + dy * dy <= radius * radius + 1e-9;
    }
}
