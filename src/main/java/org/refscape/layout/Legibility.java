package org.refscape.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How hard an arrangement is to read: the number of places where a reference crosses another one, and where it runs over a
 * foreign card, which is as bad as two. References are taken as straight lines that leave their holder one below the other
 * in the order of the graph, as the rows of a card do, so that targets out of order count as crossings.
 */
final class Legibility {
    private static final int PRICE_OF_CARD = 2;
    // A line along the border of a card does not run over it.
    private static final double BORDER = 3;

    private final List<Line> lines = new ArrayList<>();
    private final BreadthFirst search;
    private final Parts.Part part;
    private final Box[] boxes;

    /** A reference from (x1, y1) to (x2, y2). */
    private record Line(int from, int to, double x1, double y1, double x2, double y2) {
        boolean crosses(Line other) {
            boolean wayBack = from == other.to && to == other.from;
            return !wayBack && parts(other) && other.parts(this);
        }

        boolean runsOver(Box box) {
            double left = box.x() + BORDER;
            double right = box.right() - BORDER;
            double top = box.y() + BORDER;
            double bottom = box.bottom() - BORDER;
            double enter = 0;
            double leave = 1;
            double[] ways = {x2 - x1, x1 - x2, y2 - y1, y1 - y2};
            double[] rooms = {right - x1, x1 - left, bottom - y1, y1 - top};
            for (int side = 0; side < ways.length; side++) {
                if (ways[side] == 0 && rooms[side] < 0) {
                    return false;
                } else if (ways[side] > 0) {
                    leave = Math.min(leave, rooms[side] / ways[side]);
                } else if (ways[side] < 0) {
                    enter = Math.max(enter, rooms[side] / ways[side]);
                }
            }
            return enter < leave;
        }

        private boolean parts(Line other) {
            return turn(other.x1, other.y1) * turn(other.x2, other.y2) < 0;
        }

        private double turn(double x, double y) {
            return Math.signum((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
        }
    }

    private Legibility(BreadthFirst search, Parts.Part part, Box[] boxes) {
        this.search = search;
        this.part = part;
        this.boxes = boxes;
        int[] rows = new int[boxes.length];
        for (int e : part.edges()) {
            rows[search.from(e)]++;
        }
        int[] row = new int[boxes.length];
        for (int e : part.edges()) {
            int from = search.from(e);
            row[from]++;
            if (from != search.to(e)) {
                lines.add(line(e, (double) row[from] / (rows[from] + 1)));
            }
        }
    }

    /** The price of reading one part; less is better. Quadratic in the number of references. */
    static int price(BreadthFirst search, Parts.Part part, Box[] boxes) {
        Legibility legibility = new Legibility(search, part, boxes);
        return legibility.crossings() + PRICE_OF_CARD * legibility.cardsRunOver();
    }

    private Line line(int edge, double share) {
        Box from = boxes[search.from(edge)];
        Box to = boxes[search.to(edge)];
        boolean back = to.right() < from.x();
        double y = from.y() + share * from.height();
        double start = back ? from.x() : from.right();
        double end = back ? to.right() : to.x();
        return new Line(search.from(edge), search.to(edge), start, y, end, to.middleY());
    }

    private int crossings() {
        int crossings = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                crossings += lines.get(i).crosses(lines.get(j)) ? 1 : 0;
            }
        }
        return crossings;
    }

    private int cardsRunOver() {
        int cards = 0;
        for (Line line : lines) {
            for (int node : part.nodes()) {
                boolean foreign = node != line.from && node != line.to;
                cards += foreign && line.runsOver(boxes[node]) ? 1 : 0;
            }
        }
        return cards;
    }
}
