package org.refscape.layout;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * References as springs: what belongs together comes together, a cycle becomes a ring, a hub a star. GraphStream's
 * SpringBox relaxes each connected part on its own, since parts without a reference between them would drive apart for
 * ever; then each part is turned to lie with its roots at the left, stretched to the size of its cards and freed of
 * overlaps.
 *
 * <p>Positions that nodes have already are not looked at, except those of pinned ones, which stay.
 */
public final class OrganicLayout implements Layout {
    private static final double AROUND_CARDS = 84;
    // A crowd gets this many times the room its cards and the space around them would fill.
    private static final double AIR = 1.2;
    private static final int MOST_STEPS = 1_200;
    // Nodes times steps; keeps 5,000 nodes to a few seconds, as measured.
    private static final int MOST_WORK = 400_000;

    private final long seed;

    /**
     * A layout that gives the same result for the same graph and seed.
     *
     * @param seed decides where the nodes begin; another seed is another, equally true drawing
     */
    public OrganicLayout(long seed) {
        this.seed = seed;
    }

    @Override
    public Optional<Positions> arrange(LayoutGraph graph, Progress progress) {
        BreadthFirst search = new BreadthFirst(graph);
        Parts parts = new Parts(search);
        Box[] boxes = new Box[graph.nodes().size()];
        int steps = Math.max(1, Math.min(MOST_STEPS, MOST_WORK / Math.max(1, boxes.length)));
        double done = 0;
        for (Parts.Part part : parts.all()) {
            double before = done;
            double share = (double) part.nodes().size() / boxes.length;
            Optional<List<Point>> middles = new Springs(search, part)
                    .relax(new Random(seed), steps, within -> progress.mayGoOn(before + share * within));
            if (middles.isEmpty()) {
                return Optional.empty();
            }
            placeCards(graph, part, turned(graph, part, middles.get()), boxes);
            done += share;
        }
        return Optional.of(Positions.of(graph, Pins.respect(graph, parts.packed(List.of(boxes)))));
    }

    /** Springs know no left and right; screens are wide and reading begins at the left. */
    private static List<Point> turned(LayoutGraph graph, Parts.Part part, List<Point> middles) {
        boolean tall = spread(middles, Point::y) > spread(middles, Point::x);
        List<Point> wide =
                middles.stream().map(p -> tall ? new Point(p.y(), p.x()) : p).toList();
        List<Point> roots = new ArrayList<>();
        for (int i = 0; i < wide.size(); i++) {
            if (graph.nodes().get(part.nodes().get(i)).root()) {
                roots.add(wide.get(i));
            }
        }
        boolean rootsAtRight = !roots.isEmpty()
                && statistics(roots, Point::x).getAverage()
                        > statistics(wide, Point::x).getAverage();
        return wide.stream()
                .map(p -> rootsAtRight ? new Point(-p.x(), p.y()) : p)
                .toList();
    }

    /** Stretches the distances until one spring has room for a card and all cards have room together, then frees them. */
    private static void placeCards(LayoutGraph graph, Parts.Part part, List<Point> middles, Box[] boxes) {
        List<LayoutGraph.Node> nodes =
                part.nodes().stream().map(graph.nodes()::get).toList();
        double across =
                AROUND_CARDS + statistics(nodes, LayoutGraph.Node::width).getAverage();
        double down = AROUND_CARDS + statistics(nodes, LayoutGraph.Node::height).getAverage();
        // One more in each direction: the springs end in the middles of the outermost cards.
        double room = (1 + spread(middles, Point::x)) * (1 + spread(middles, Point::y));
        double stretch = Math.max(1, Math.sqrt(nodes.size() * AIR / room));
        List<Box> cards = new ArrayList<>();
        for (int i = 0; i < middles.size(); i++) {
            double x = middles.get(i).x() * across * stretch - nodes.get(i).width() / 2;
            double y = middles.get(i).y() * down * stretch - nodes.get(i).height() / 2;
            cards.add(nodes.get(i).boxAt(new Point(Math.rint(x), Math.rint(y))));
        }
        List<Box> free = Overlaps.removed(cards);
        for (int i = 0; i < free.size(); i++) {
            boxes[part.nodes().get(i)] = free.get(i);
        }
    }

    private static double spread(List<Point> points, ToDoubleFunction<Point> coordinate) {
        DoubleSummaryStatistics statistics = statistics(points, coordinate);
        return statistics.getMax() - statistics.getMin();
    }

    private static <T> DoubleSummaryStatistics statistics(List<T> things, ToDoubleFunction<T> value) {
        return things.stream().mapToDouble(value).summaryStatistics();
    }
}
