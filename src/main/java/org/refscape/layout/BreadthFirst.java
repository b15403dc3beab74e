package org.refscape.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The nodes in the order in which they are met from the roots: all roots, then what the first root leads to, generation by
 * generation, then what the second leads to, and so on. Strong references are followed first, weak ones only to what
 * nothing strong led to. What no root leads to follows, beginning with what nobody holds.
 *
 * <p>Nodes and edges are known by their index in the graph. Linear in the size of the graph.
 */
final class BreadthFirst {
    private static final int UNMET = -1;

    private final LayoutGraph graph;
    private final int[] from;
    private final int[] to;
    private final List<List<Integer>> outgoing = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] rank;
    private final int[] depth;
    private final boolean[] inTree;

    BreadthFirst(LayoutGraph graph) {
        this.graph = graph;
        int nodes = graph.nodes().size();
        int edges = graph.edges().size();
        from = new int[edges];
        to = new int[edges];
        rank = new int[nodes];
        depth = new int[nodes];
        inTree = new boolean[edges];
        Arrays.fill(rank, UNMET);
        readEdges();
        visitFromRoots();
        visitTheRest();
    }

    /** All nodes, first met first. */
    List<Integer> order() {
        return order;
    }

    /** The place of a node in the order. */
    int rank(int node) {
        return rank[node];
    }

    /** How many tree edges lead to the node from where its search began. */
    int depth(int node) {
        return depth[node];
    }

    /** The deepest depth, or -1 for an empty graph. */
    int deepest() {
        return Arrays.stream(depth).max().orElse(-1);
    }

    /** How many edges there are; they are numbered from 0. */
    int edges() {
        return from.length;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    /** Whether a node refers to itself by it. */
    boolean isLoop(int edge) {
        return from[edge] == to[edge];
    }

    /** Whether the edge is the one by which its target was met; these edges form a forest. */
    boolean isInTree(int edge) {
        return inTree[edge];
    }

    /** Whether all edges are in the tree. */
    boolean isForest() {
        return IntStream.range(0, from.length).allMatch(edge -> inTree[edge]);
    }

    /** The graph with no other references than those in the tree. */
    LayoutGraph forest() {
        List<LayoutGraph.Edge> kept = IntStream.range(0, from.length)
                .filter(edge -> inTree[edge])
                .mapToObj(graph.edges()::get)
                .toList();
        return new LayoutGraph(graph.nodes(), kept);
    }

    private void readEdges() {
        Map<String, Integer> index = graph.indexOfIds();
        for (int i = 0; i < rank.length; i++) {
            outgoing.add(new ArrayList<>());
        }
        for (int e = 0; e < from.length; e++) {
            LayoutGraph.Edge edge = graph.edges().get(e);
            from[e] = index.getOrDefault(edge.from(), UNMET);
            to[e] = index.getOrDefault(edge.to(), UNMET);
            outgoing.get(from[e]).add(e);
        }
    }

    private void visitFromRoots() {
        for (int node = 0; node < rank.length; node++) {
            if (graph.nodes().get(node).root()) {
                meet(node, 0);
            }
        }
        for (int root : List.copyOf(order)) {
            follow(root);
        }
    }

    private void visitTheRest() {
        boolean[] held = new boolean[rank.length];
        for (int e = 0; e < from.length; e++) {
            held[to[e]] |= from[e] != to[e];
        }
        for (boolean alsoHeld : new boolean[] {false, true}) {
            for (int node = 0; node < rank.length; node++) {
                if (rank[node] == UNMET && (alsoHeld || !held[node])) {
                    meet(node, 0);
                    follow(node);
                }
            }
        }
    }

    /** Meets all that the start leads to and nobody led to before: generation by generation, strong before weak. */
    private void follow(int start) {
        Deque<Integer> strong = new ArrayDeque<>(List.of(start));
        Deque<Integer> weak = new ArrayDeque<>();
        while (!strong.isEmpty() || !weak.isEmpty()) {
            boolean strongly = !strong.isEmpty();
            int node = strongly ? strong.removeFirst() : weak.removeFirst();
            if (strongly) {
                weak.addLast(node);
            }
            for (int edge : outgoing.get(node)) {
                if (graph.edges().get(edge).strong() == strongly && rank[to[edge]] == UNMET) {
                    inTree[edge] = true;
                    meet(to[edge], depth[node] + 1);
                    strong.addLast(to[edge]);
                }
            }
        }
    }

    private void meet(int node, int atDepth) {
        rank[node] = order.size();
        depth[node] = atDepth;
        order.add(node);
    }
}
