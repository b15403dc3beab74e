package org.refscape.desktop.gesture;

import java.util.ArrayList;
import java.util.List;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * Where a dragged rectangle comes to rest: aligned with an edge or the middle of another one if it is near, else on the grid.
 *
 * @param shift what to move the rectangle by, beside the drag
 * @param guides what it is then aligned with
 */
record Snap(Point shift, List<Guide> guides) {

    /** The distance of grid lines, in units of the drawing. */
    static final double GRID = 8;

    private static final double BEYOND = 10;

    static Point toGrid(Point at) {
        return new Point(GRID * Math.rint(at.x() / GRID), GRID * Math.rint(at.y() / GRID));
    }

    /** The rectangle among others, pulled by those within reach. */
    static Snap of(Rect dragged, List<Rect> others, double reach) {
        double dx = pull(lines(dragged, true), others, true, reach);
        double dy = pull(lines(dragged, false), others, false, reach);
        Point grid = toGrid(dragged.corner()).minus(dragged.corner());
        Point shift = new Point(Double.isNaN(dx) ? grid.x() : dx, Double.isNaN(dy) ? grid.y() : dy);
        return new Snap(
                shift, guides(dragged.moved(shift.x(), shift.y()), others, !Double.isNaN(dx), !Double.isNaN(dy)));
    }

    /** Left, middle, right; or top, middle, bottom. */
    private static double[] lines(Rect rect, boolean upright) {
        return upright
                ? new double[] {rect.left(), rect.center().x(), rect.right()}
                : new double[] {rect.top(), rect.center().y(), rect.bottom()};
    }

    /** The smallest way to an alignment of like with like, or no number if none is within reach. */
    private static double pull(double[] mine, List<Rect> others, boolean upright, double reach) {
        double best = Double.NaN;
        double least = reach;
        for (Rect other : others) {
            double[] theirs = lines(other, upright);
            for (int i = 0; i < mine.length; i++) {
                double way = theirs[i] - mine[i];
                if (Math.abs(way) <= least && (Double.isNaN(best) || Math.abs(way) < Math.abs(best))) {
                    least = Math.abs(way);
                    best = way;
                }
            }
        }
        return best;
    }

    private static List<Guide> guides(Rect at, List<Rect> others, boolean upright, boolean level) {
        List<Guide> guides = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            if (upright) {
                add(guides, at, others, true, i);
            }
            if (level) {
                add(guides, at, others, false, i);
            }
        }
        return guides;
    }

    /** One line through all rectangles that share it. */
    private static void add(List<Guide> guides, Rect at, List<Rect> others, boolean upright, int which) {
        double line = lines(at, upright)[which];
        Rect span = at;
        boolean shared = false;
        for (Rect other : others) {
            if (Math.abs(lines(other, upright)[which] - line) < 0.01) {
                span = span.union(other);
                shared = true;
            }
        }
        if (shared) {
            guides.add(
                    upright
                            ? Guide.upright(line, span.top() - BEYOND, span.bottom() + BEYOND)
                            : Guide.level(line, span.left() - BEYOND, span.right() + BEYOND));
        }
    }
}
