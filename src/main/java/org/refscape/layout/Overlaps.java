package org.refscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pushes overlapping rectangles apart and leaves the others where they are, as far as that goes. Afterwards no two of them
 * are nearer than the gap, except two that were both to be kept.
 *
 * <p>Pairs push each other along the shorter way out, in rounds. Where a crowd does not come loose in this way, those
 * still in conflict take the nearest free place one after the other; so it ends for every input.
 */
public final class Overlaps {
    /** The space that is left between cards, enough for the badge at a corner. */
    public static final double GAP = 36;

    private static final int ROUNDS = 80;
    private static final double PIXEL = 1;

    private final boolean[] kept;
    private final Box[] boxes;
    private final double gap;

    private Overlaps(List<Box> boxes, boolean[] kept, double gap) {
        this.boxes = boxes.toArray(new Box[0]);
        this.kept = kept;
        this.gap = gap;
    }

    /** The boxes without overlaps, {@value #GAP} pixels apart, in the same order. */
    public static List<Box> removed(List<Box> boxes) {
        return removed(boxes, new boolean[boxes.size()]);
    }

    /** The same, but those marked as kept do not move. */
    public static List<Box> removed(List<Box> boxes, boolean[] kept) {
        if (kept.length != boxes.size()) {
            throw new IllegalArgumentException(kept.length + " marks for " + boxes.size() + " boxes");
        }
        Overlaps overlaps = new Overlaps(boxes, kept.clone(), GAP);
        for (int round = 0; round < ROUNDS; round++) {
            if (!overlaps.pushOnce()) {
                return List.of(overlaps.boxes);
            }
        }
        overlaps.placeOneByOne();
        return List.of(overlaps.boxes);
    }

    /** Lets every overlapping pair push once; tells whether there was one. */
    private boolean pushOnce() {
        int[] byLeft = IntStream.range(0, boxes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> boxes[i].x()))
                .mapToInt(Integer::intValue)
                .toArray();
        // Lefts as they were when sorted: pushes move boxes while the sweep still relies on the order.
        double[] left = IntStream.of(byLeft).mapToDouble(i -> boxes[i].x()).toArray();
        boolean found = false;
        for (int i = 0; i < byLeft.length; i++) {
            double reach = boxes[byLeft[i]].right() + gap;
            for (int j = i + 1; j < byLeft.length && left[j] < reach; j++) {
                found |= pushApart(byLeft[i], byLeft[j]);
            }
        }
        return found;
    }

    private boolean pushApart(int one, int other) {
        Box a = boxes[one];
        Box b = boxes[other];
        if ((kept[one] && kept[other]) || !a.overlaps(b, gap)) {
            return false;
        }
        double alongX = (a.width() + b.width()) / 2 + gap - Math.abs(a.middleX() - b.middleX());
        double alongY = (a.height() + b.height()) / 2 + gap - Math.abs(a.middleY() - b.middleY());
        double share = kept[one] ? 0 : kept[other] ? 1 : 0.5;
        if (alongX < alongY) {
            double way = a.middleX() <= b.middleX() ? alongX : -alongX;
            boxes[one] = a.movedBy(-way * share, 0);
            boxes[other] = b.movedBy(way * (1 - share), 0);
        } else {
            double way = a.middleY() <= b.middleY() ? alongY : -alongY;
            boxes[one] = a.movedBy(0, -way * share);
            boxes[other] = b.movedBy(0, way * (1 - share));
        }
        return true;
    }

    private void placeOneByOne() {
        Occupied occupied = new Occupied();
        List<Integer> homeless = new ArrayList<>();
        for (int i = 0; i < boxes.length; i++) {
            if (kept[i]) {
                occupied.add(boxes[i]);
            }
        }
        for (int i = 0; i < boxes.length; i++) {
            if (!kept[i] && occupied.isFree(boxes[i], gap)) {
                occupied.add(boxes[i]);
            } else if (!kept[i]) {
                homeless.add(i);
            }
        }
        for (int i : homeless) {
            Box down = occupied.pushedDown(boxes[i], gap, PIXEL);
            Box up = occupied.pushedUp(boxes[i], gap, PIXEL);
            boxes[i] = down.y() - boxes[i].y() <= boxes[i].y() - up.y() ? down : up;
            occupied.add(boxes[i]);
        }
    }
}
