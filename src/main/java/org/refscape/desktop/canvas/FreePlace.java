package org.refscape.desktop.canvas;

import java.util.List;
import java.util.stream.Stream;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** Where something new stands that a person wants at a place: round that place, or as near to it as it covers nothing. */
public final class FreePlace {
    private static final double GRID = 8;
    private static final double GAP = 12;
    private static final int FARTHEST = 60;

    private FreePlace() {}

    /** The corner, on the grid, of something of that size. Where there is no room far and wide it stands where it is wanted. */
    public static Point corner(Composition shown, Point at, Rect size) {
        double x = Math.rint((at.x() - size.width() / 2) / GRID) * GRID;
        double y = Math.rint((at.y() - size.height() / 2) / GRID) * GRID;
        Rect wanted = new Rect(x, y, size.width(), size.height());
        Rect reach = wanted.grown((FARTHEST + 1) * GRID);
        List<Rect> taken = Stream.<Box>concat(shown.cards().stream(), shown.tags().stream())
                .map(box -> box.rect().grown(GAP))
                .filter(reach::overlaps)
                .toList();
        return nearest(wanted, taken).corner();
    }

    private static Rect nearest(Rect wanted, List<Rect> taken) {
        Rect best = wanted;
        double least = isFree(wanted, taken) ? 0 : Double.MAX_VALUE;
        for (int column = -FARTHEST; column <= FARTHEST; column++) {
            for (int row = -FARTHEST; row <= FARTHEST; row++) {
                double way = column * column + row * row;
                Rect place =
                        new Rect(wanted.x() + column * GRID, wanted.y() + row * GRID, wanted.width(), wanted.height());
                if (way < least && isFree(place, taken)) {
                    best = place;
                    least = way;
                }
            }
        }
        return best;
    }

    private static boolean isFree(Rect place, List<Rect> taken) {
        return taken.stream().noneMatch(place::overlaps);
    }
}
