package org.refscape.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The simplest arrangement that still reads from left to right: one block of columns for each breadth-first depth, and a
 * new band of blocks below when a band grows too wide. It looks at no reference twice: linear time, for graphs of any size.
 */
final class BreadthFirstGrid {
    private static final double ACROSS = 70;
    private static final double DOWN = 36;
    private static final double ASPECT_RATIO = 1.6;

    private final LayoutGraph graph;
    private final Box[] boxes;
    private final double bandWidth;
    private final double columnHeight;
    private double x = Layout.MARGIN;
    private double bandTop = Layout.MARGIN;
    private double bandBottom = Layout.MARGIN;

    private BreadthFirstGrid(LayoutGraph graph) {
        this.graph = graph;
        boxes = new Box[graph.nodes().size()];
        double area = 0;
        for (LayoutGraph.Node node : graph.nodes()) {
            area += (node.width() + ACROSS) * (node.height() + DOWN);
        }
        bandWidth = Math.sqrt(area * ASPECT_RATIO);
        columnHeight = bandWidth / ASPECT_RATIO;
    }

    /** The boxes of the nodes in the order of the graph. */
    static List<Box> arrange(LayoutGraph graph, BreadthFirst search) {
        BreadthFirstGrid grid = new BreadthFirstGrid(graph);
        for (List<Integer> generation : generations(search)) {
            grid.addBlock(generation);
        }
        return List.of(grid.boxes);
    }

    private static List<List<Integer>> generations(BreadthFirst search) {
        List<List<Integer>> generations = new ArrayList<>();
        for (int depth = 0; depth <= search.deepest(); depth++) {
            generations.add(new ArrayList<>());
        }
        for (int node : search.order()) {
            generations.get(search.depth(node)).add(node);
        }
        return generations;
    }

    private void addBlock(List<Integer> generation) {
        if (x > Layout.MARGIN + bandWidth) {
            x = Layout.MARGIN;
            bandTop = bandBottom + ACROSS;
        }
        double y = bandTop;
        double columnWidth = 0;
        for (int node : generation) {
            LayoutGraph.Node card = graph.nodes().get(node);
            if (y > bandTop && y + card.height() > bandTop + columnHeight) {
                x += columnWidth + DOWN;
                y = bandTop;
                columnWidth = 0;
            }
            boxes[node] = new Box(x, y, card.width(), card.height());
            y += card.height() + DOWN;
            columnWidth = Math.max(columnWidth, card.width());
            bandBottom = Math.max(bandBottom, boxes[node].bottom());
        }
        x += columnWidth + ACROSS;
    }
}
