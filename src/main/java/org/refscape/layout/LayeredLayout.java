package org.refscape.layout;

import java.util.List;
import java.util.Optional;

/**
 * Layers from left to right: the roots in the first column, then what they hold, and so on; disconnected parts side by
 * side. ELK's layered algorithm (Sugiyama's method) does it, tuned for graphs of references. Small graphs are arranged
 * several times and the most legible result is taken; very large ones get quicker settings and at last {@link
 * BreadthFirstGrid}, so that it always ends soon.
 *
 * <p>Positions that nodes have already are not looked at, except those of pinned ones, which stay: the arrangement is
 * moved to suit them and makes room around them.
 */
public final class LayeredLayout implements Layout {
    private static final int SMALL = 60;
    private static final List<ElkRun.Attempt> FOR_SMALL = List.of(
            new ElkRun.Attempt(Effort.TUNED, true, 1),
            new ElkRun.Attempt(Effort.TUNED, false, 1),
            new ElkRun.Attempt(Effort.TUNED, true, 2),
            new ElkRun.Attempt(Effort.TUNED, false, 2));

    @Override
    public Optional<Positions> arrange(LayoutGraph graph, Progress progress) {
        if (!progress.mayGoOn(0)) {
            return Optional.empty();
        }
        return bundled(graph, progress).map(boxes -> Positions.of(graph, Pins.respect(graph, boxes)));
    }

    private static Optional<List<Box>> bundled(LayoutGraph graph, Progress progress) {
        Bundles bundles = new Bundles(graph);
        return layered(bundles.reduced(), progress).map(bundles::expanded);
    }

    private static Optional<List<Box>> layered(LayoutGraph graph, Progress progress) {
        BreadthFirst search = new BreadthFirst(graph);
        ReadingOrder order = new ReadingOrder(graph, search);
        Effort effort = Effort.of(order, search);
        if (effort == Effort.GRID) {
            return Optional.of(BreadthFirstGrid.arrange(graph, search));
        } else if (effort == Effort.FOREST) {
            // The references of a forest all go to the next layer, so this happens once.
            return bundled(search.forest(), progress);
        }
        boolean small = effort == Effort.TUNED && graph.nodes().size() <= SMALL;
        List<ElkRun.Attempt> attempts = small ? FOR_SMALL : List.of(new ElkRun.Attempt(effort, false, 1));
        Parts parts = new Parts(search);
        Box[] boxes = new Box[graph.nodes().size()];
        double done = 0;
        for (Parts.Part part : parts.all()) {
            double before = done;
            double share = (double) part.nodes().size() / boxes.length;
            ElkRun.Question question = new ElkRun.Question(graph, search, order, part);
            if (!place(question, attempts, boxes, within -> progress.mayGoOn(before + share * within))) {
                return Optional.empty();
            }
            done += share;
        }
        return Optional.of(parts.packed(Columns.drawnTogether(search, parts, List.of(boxes))));
    }

    /** Gives the part the most legible boxes of all attempts, the earlier ones of equals; false when called off. */
    private static boolean place(
            ElkRun.Question question, List<ElkRun.Attempt> attempts, Box[] boxes, Progress progress) {
        Parts.Part part = question.part();
        if (part.nodes().size() == 1) {
            int only = part.nodes().get(0);
            boxes[only] = question.graph().nodes().get(only).boxAt(new Point(0, 0));
            return progress.mayGoOn(0);
        }
        List<Box> best = List.of();
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < attempts.size(); i++) {
            int before = i;
            Optional<List<Box>> found = new ElkRun(question, attempts.get(i))
                    .arrange(done -> progress.mayGoOn((before + done) / attempts.size()));
            if (found.isEmpty()) {
                return false;
            }
            put(found.get(), part, boxes);
            int price = attempts.size() == 1 ? 0 : Legibility.price(question.search(), part, boxes);
            if (price < lowest) {
                best = found.get();
                lowest = price;
            }
        }
        put(best, part, boxes);
        return true;
    }

    private static void put(List<Box> found, Parts.Part part, Box[] boxes) {
        for (int i = 0; i < found.size(); i++) {
            boxes[part.nodes().get(i)] = found.get(i);
        }
    }
}
