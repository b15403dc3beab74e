package org.refscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many leaves of one holder, such as the values of a cache, taken together as one block of rows and columns. In a column
 * of their own they would be several screens high, in every algorithm.
 *
 * <p>A leaf belongs to a bundle when its holder is the only other node that it has any reference with.
 */
final class Bundles {
    private static final int FEWEST = 12;
    private static final double ACROSS = 48;
    private static final double DOWN = Overlaps.GAP;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final LayoutGraph graph;
    // For each node: the first member of its bundle, which stands for all; itself when it is in none.
    private final int[] head;
    private final Box[] within;
    private final Map<Integer, Box> blocks = new TreeMap<>();

    Bundles(LayoutGraph graph) {
        this.graph = graph;
        head = new int[graph.nodes().size()];
        within = new Box[head.length];
        Arrays.setAll(head, node -> node);
        for (List<Integer> leaves : leavesByHolder().values()) {
            if (leaves.size() >= FEWEST) {
                bundle(leaves);
            }
        }
    }

    /** The graph with one node of the size of the block in place of every bundle. */
    LayoutGraph reduced() {
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        for (int node = 0; node < head.length; node++) {
            LayoutGraph.Node card = graph.nodes().get(node);
            Box block = blocks.get(node);
            if (block != null) {
                nodes.add(LayoutGraph.Node.object(card.id(), block.width(), block.height()));
            } else if (head[node] == node) {
                nodes.add(card);
            }
        }
        Map<String, Integer> index = graph.indexOfIds();
        List<LayoutGraph.Edge> edges = graph.edges().stream()
                .filter(edge -> isSeen(edge.from(), index) && isSeen(edge.to(), index))
                .toList();
        return new LayoutGraph(nodes, edges);
    }

    /** The boxes of all nodes of the graph, from those of the reduced graph. */
    List<Box> expanded(List<Box> reduced) {
        Box[] placed = new Box[head.length];
        int next = 0;
        for (int node = 0; node < head.length; node++) {
            if (head[node] == node) {
                placed[node] = reduced.get(next++);
            }
        }
        List<Box> boxes = new ArrayList<>();
        for (int node = 0; node < head.length; node++) {
            Box place = placed[head[node]];
            boxes.add(blocks.containsKey(head[node]) ? within[node].movedBy(place.x(), place.y()) : place);
        }
        return boxes;
    }

    private boolean isSeen(String id, Map<String, Integer> index) {
        int node = index.getOrDefault(id, NONE);
        return head[node] == node;
    }

    private Map<Integer, List<Integer>> leavesByHolder() {
        int[] only = new int[head.length];
        Arrays.fill(only, NONE);
        boolean[] held = new boolean[head.length];
        Map<String, Integer> index = graph.indexOfIds();
        for (LayoutGraph.Edge edge : graph.edges()) {
            int from = index.getOrDefault(edge.from(), NONE);
            int to = index.getOrDefault(edge.to(), NONE);
            held[to] |= from != to;
            noteNeighbour(only, from, to);
            noteNeighbour(only, to, from);
        }
        Map<Integer, List<Integer>> leaves = new TreeMap<>();
        for (int node = 0; node < only.length; node++) {
            LayoutGraph.Node card = graph.nodes().get(node);
            if (only[node] >= 0 && held[node] && !card.root() && !card.pinned()) {
                leaves.computeIfAbsent(only[node], unused -> new ArrayList<>()).add(node);
            }
        }
        return leaves;
    }

    private static void noteNeighbour(int[] only, int node, int neighbour) {
        if (node != neighbour && only[node] != neighbour) {
            only[node] = only[node] == NONE ? neighbour : SEVERAL;
        }
    }

    private void bundle(List<Integer> leaves) {
        int columns = 1;
        Box block = fill(leaves, columns);
        while (block.height() > block.width() && columns < leaves.size()) {
            columns++;
            block = fill(leaves, columns);
        }
        if (Math.max(block.width(), block.height()) <= LayoutGraph.LARGEST_SIDE) {
            blocks.put(leaves.get(0), block);
            leaves.forEach(leaf -> head[leaf] = leaves.get(0));
        }
    }

    /** Sets the leaves row by row, and gives the size of the block. */
    private Box fill(List<Integer> leaves, int columns) {
        double cell = leaves.stream()
                        .mapToDouble(leaf -> graph.nodes().get(leaf).width())
                        .max()
                        .orElse(0)
                + ACROSS;
        double y = 0;
        double rowHeight = 0;
        for (int i = 0; i < leaves.size(); i++) {
            LayoutGraph.Node card = graph.nodes().get(leaves.get(i));
            if (i > 0 && i % columns == 0) {
                y += rowHeight + DOWN;
                rowHeight = 0;
            }
            within[leaves.get(i)] = new Box(i % columns * cell, y, card.width(), card.height());
            rowHeight = Math.max(rowHeight, card.height());
        }
        return new Box(0, 0, columns * cell - ACROSS, y + rowHeight);
    }
}
