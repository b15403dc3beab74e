package org.refscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected parts of a graph, and putting them side by side once each of them is arranged. */
final class Parts {
    private static final double BETWEEN = 72;
    private static final double ASPECT_RATIO = 1.6;

    private final int[] parent;
    private final List<Part> all = new ArrayList<>();

    /** Nodes in breadth-first order, and the references between them. */
    record Part(List<Integer> nodes, List<Integer> edges) {}

    /** Finds the parts; the one with the first root comes first. */
    Parts(BreadthFirst search) {
        parent = new int[search.order().size()];
        Arrays.setAll(parent, node -> node);
        for (int e = 0; e < search.edges(); e++) {
            parent[representative(search.from(e))] = representative(search.to(e));
        }
        int[] part = new int[parent.length];
        Arrays.fill(part, -1);
        for (int node : search.order()) {
            int representative = representative(node);
            if (part[representative] < 0) {
                part[representative] = all.size();
                all.add(new Part(new ArrayList<>(), new ArrayList<>()));
            }
            all.get(part[representative]).nodes().add(node);
        }
        for (int e = 0; e < search.edges(); e++) {
            all.get(part[representative(search.from(e))]).edges().add(e);
        }
    }

    List<Part> all() {
        return all;
    }

    /** The boxes with every part moved as a whole into rows, so that the parts lie apart and the first begins at the margin. */
    List<Box> packed(List<Box> arranged) {
        Box[] boxes = arranged.toArray(new Box[0]);
        List<Box> frames = new ArrayList<>();
        double area = 0;
        double widest = 0;
        for (Part part : all) {
            Box frame =
                    Box.around(part.nodes().stream().map(node -> boxes[node]).toList());
            frames.add(frame);
            area += (frame.width() + BETWEEN) * (frame.height() + BETWEEN);
            widest = Math.max(widest, frame.width());
        }
        double rowWidth = Math.max(widest, Math.sqrt(area * ASPECT_RATIO));
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (int part = 0; part < all.size(); part++) {
            Box frame = frames.get(part);
            if (x > 0 && x + frame.width() > rowWidth) {
                x = 0;
                y += rowHeight + BETWEEN;
                rowHeight = 0;
            }
            move(all.get(part).nodes(), boxes, Layout.MARGIN + x - frame.x(), Layout.MARGIN + y - frame.y());
            x += frame.width() + BETWEEN;
            rowHeight = Math.max(rowHeight, frame.height());
        }
        return List.of(boxes);
    }

    private static void move(List<Integer> part, Box[] boxes, double dx, double dy) {
        for (int node : part) {
            boxes[node] = boxes[node].movedBy(dx, dy);
        }
    }

    private int representative(int node) {
        int found = node;
        while (parent[found] != found) {
            parent[found] = parent[parent[found]];
            found = parent[found];
        }
        return found;
    }
}
