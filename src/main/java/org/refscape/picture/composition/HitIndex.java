package org.refscape.picture.composition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * Finds what is under a point without looking at everything: a uniform grid over the drawing says which things are near.
 *
 * <p>The order of precedence, and why: a badge lies on top of everything; then the ends of arrows, which are small; then a
 * line that is really under the point; then the box under it; and only then a line that is merely near.
 */
final class HitIndex {

    private static final double CELL = 96;
    private static final int LIMIT = 192;

    /** Half the width of a drawn line: so near, the point is on it. */
    static final double ON_LINE = 2.5;

    private final Composition all;
    private final Rect area;
    private final double cell;
    private final int columns;
    private final int[][] cells;

    HitIndex(Composition all) {
        this.all = all;
        this.area = all.bounds().grown(1);
        this.cell = Math.max(CELL, Math.max(area.width(), area.height()) / LIMIT);
        this.columns = (int) (area.width() / cell) + 1;
        this.cells = new int[columns * ((int) (area.height() / cell) + 1)][];
        for (int i = 0; i < all.cards().size(); i++) {
            enter(i, all.cards().get(i).extent());
        }
        for (int i = 0; i < all.tags().size(); i++) {
            enter(tagsFrom() + i, all.tags().get(i).rect());
        }
        for (int i = 0; i < all.arrows().size(); i++) {
            ArrowLine line = all.arrows().get(i);
            enter(arrowsFrom() + i, line.curve());
            if (line.pill() != null) {
                enter(arrowsFrom() + i, line.pill());
            }
        }
    }

    private int tagsFrom() {
        return all.cards().size();
    }

    private int arrowsFrom() {
        return tagsFrom() + all.tags().size();
    }

    private void enter(int item, Rect rect) {
        for (int row = row(rect.top()); row <= row(rect.bottom()); row++) {
            for (int column = column(rect.left()); column <= column(rect.right()); column++) {
                enter(item, row * columns + column);
            }
        }
    }

    /** A curve is entered stretch by stretch: the rectangle round a long diagonal would fill the grid. */
    private void enter(int item, Curve curve) {
        for (int i = 1; i < curve.points(); i++) {
            enter(item, Rect.between(new Point(curve.x(i - 1), curve.y(i - 1)), new Point(curve.x(i), curve.y(i))));
        }
    }

    private void enter(int item, int at) {
        int[] old = cells[at];
        if (old == null) {
            cells[at] = new int[] {item};
        } else if (old[old.length - 1] != item) {
            cells[at] = Arrays.copyOf(old, old.length + 1);
            cells[at][old.length] = item;
        }
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - area.x()) / cell)));
    }

    private int row(double y) {
        int rows = cells.length / columns;
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - area.y()) / cell)));
    }

    Hit at(double x, double y, double tolerance) {
        BitSet near = near(x, y, Math.max(tolerance, ON_LINE));
        List<CardBox> cards = near.stream()
                .filter(i -> i < tagsFrom())
                .mapToObj(all.cards()::get)
                .toList();
        List<TagBox> tags = near.stream()
                .filter(i -> i >= tagsFrom() && i < arrowsFrom())
                .mapToObj(i -> all.tags().get(i - tagsFrom()))
                .toList();
        List<ArrowLine> arrows = near.stream()
                .filter(i -> i >= arrowsFrom())
                .mapToObj(i -> all.arrows().get(i - arrowsFrom()))
                .toList();
        return new HitTest(x, y, tolerance).among(cards, tags, arrows, all.halos());
    }

    /** Everything in the cells round the point, each once, in painting order. */
    private BitSet near(double x, double y, double reach) {
        BitSet near = new BitSet();
        if (!area.grown(reach).contains(x, y)) {
            return near;
        }
        for (int row = row(y - reach); row <= row(y + reach); row++) {
            for (int column = column(x - reach); column <= column(x + reach); column++) {
                int[] here = cells[row * columns + column];
                if (here != null) {
                    Arrays.stream(here).forEach(near::set);
                }
            }
        }
        return near;
    }
}
