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
        if (graph.nodes().isEmpty()) {
            return Optional.of(List.of());
        }
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
        return best(new ElkRun.Question(graph, search, order), attempts, progress)
                .map(boxes -> Columns.drawnTogether(search, parts, boxes))
                .map(parts::packed);
    }

    /** The most legible result of the attempts, the earlier one of equals. */
    private static Optional<List<Box>> best(
            ElkRun.Question question, List<ElkRun.Attempt> attempts, Progress progress) {
        Optional<List<Box>> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < attempts.size(); i++) {
            int before = i;
            Optional<List<Box>> boxes = new ElkRun(question, attempts.get(i))
                    .arrange(done -> progress.mayGoOn((before + done) / attempts.size()));
            if (boxes.isEmpty()) {
                return boxes;
            }
            int price = attempts.size() == 1 ? 0 : Legibility.price(question.search(), boxes.get());
            if (price < lowest) {
                best = boxes;
                lowest = price;
            }
        }
        return best;
    }
}
