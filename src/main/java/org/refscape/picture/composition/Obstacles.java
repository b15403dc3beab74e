package org.refscape.picture.composition;

import java.util.Arrays;
import java.util.List;
import org.refscape.picture.shape.Rect;

/** The boxes that arrows should go round, in a uniform grid so that asking costs the same in a crowd. */
final class Obstacles {

    /** How near to a box an arrow may pass without being in its way. */
    static final double CLEARANCE = 7;

    /** Stands for no box where an index is wanted. */
    static final int NONE = -1;

    private static final double CELL = 128;
    private static final int LIMIT = 256;

    private final List<Rect> boxes;
    private final Rect area;
    private final double cell;
    private final int columns;
    private final int[][] cells;

    Obstacles(List<Rect> boxes) {
        this.boxes = boxes.stream().map(box -> box.grown(CLEARANCE)).toList();
        this.area = this.boxes.stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
        this.cell = Math.max(CELL, Math.max(area.width(), area.height()) / LIMIT);
        this.columns = (int) (area.width() / cell) + 1;
        this.cells = new int[columns * ((int) (area.height() / cell) + 1)][];
        for (int i = 0; i < this.boxes.size(); i++) {
            enter(i, this.boxes.get(i));
        }
    }

    private void enter(int index, Rect box) {
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            for (int column = column(box.left()); column <= column(box.right()); column++) {
                int at = row * columns + column;
                int[] old = cells[at];
                int[] longer = old == null ? new int[1] : Arrays.copyOf(old, old.length + 1);
                longer[longer.length - 1] = index;
                cells[at] = longer;
            }
        }
    }

    private int column(double x) {
        return (int) ((x - area.x()) / cell);
    }

    private int row(double y) {
        return (int) ((y - area.y()) / cell);
    }

    /** The first box whose surroundings hold the place, other than these two, or {@link #NONE}. */
    int at(double x, double y, int except, int exceptToo) {
        if (!area.contains(x, y)) {
            return NONE;
        }
        int[] here = cells[row(y) * columns + column(x)];
        if (here == null) {
            return NONE;
        }
        for (int index : here) {
            if (index != except && index != exceptToo && boxes.get(index).contains(x, y)) {
                return index;
            }
        }
        return NONE;
    }

    /** True if a rectangle touches no box at all. */
    boolean isFree(Rect rect) {
        if (!area.overlaps(rect)) {
            return true;
        }
        int lastRow = row(Math.min(rect.bottom(), area.bottom()));
        int lastColumn = column(Math.min(rect.right(), area.right()));
        for (int row = row(Math.max(rect.top(), area.top())); row <= lastRow; row++) {
            for (int column = column(Math.max(rect.left(), area.left())); column <= lastColumn; column++) {
                if (touches(cells[row * columns + column], rect)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean touches(int[] here, Rect rect) {
        if (here != null) {
            for (int index : here) {
                if (boxes.get(index).grown(-CLEARANCE).overlaps(rect)) {
                    return true;
                }
            }
        }
        return false;
    }

    Rect box(int index) {
        return boxes.get(index);
    }
}
