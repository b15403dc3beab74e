package org.refscape.layout;

import java.util.Arrays;

/**
 * How much trouble the layered layout takes with a graph, so that a drawing is never waited for without end. The limits
 * come from measurements in {@code src/docs/decisions/layout.md}.
 */
enum Effort {
    /** Every setting for beauty. */
    TUNED,
    /** The quick placement and few attempts against crossings. */
    QUICK,
    /** Only the references of the breadth-first forest are looked at. */
    FOREST,
    /** No search for beauty at all: {@link BreadthFirstGrid}. */
    GRID;

    private static final int TUNED_NODES = 500;
    private static final int TUNED_LAYER = 150;
    private static final int TUNED_SPAN = 1_500;
    // ELK's searches call themselves once for each layer; this keeps them within the stack of any thread.
    private static final int LAYERS = 300;
    private static final int QUICK_NODES = 2_000;
    private static final int QUICK_SPAN = 12_000;

    static Effort of(ReadingOrder order, BreadthFirst search) {
        int nodes = order.order().size();
        if (nodes > QUICK_NODES) {
            return GRID;
        }
        int[] layers = layers(order, search);
        long span = span(layers, search);
        if (Arrays.stream(layers).max().orElse(0) > LAYERS) {
            return search.isForest() ? GRID : FOREST;
        }
        if (nodes <= TUNED_NODES && span <= TUNED_SPAN && widest(layers) <= TUNED_LAYER) {
            return TUNED;
        }
        return span <= QUICK_SPAN ? QUICK : FOREST;
    }

    /** For each node the longest way to it along references in reading order; close to the layer it will get. */
    private static int[] layers(ReadingOrder order, BreadthFirst search) {
        int[][] forwards = forwards(order, search);
        int[] layers = new int[forwards.length];
        for (int node : order.order()) {
            for (int next : forwards[node]) {
                layers[next] = Math.max(layers[next], layers[node] + 1);
            }
        }
        return layers;
    }

    /** For each node its neighbours later in the order, whichever of the two holds the other. */
    private static int[][] forwards(ReadingOrder order, BreadthFirst search) {
        int[] counts = new int[order.order().size()];
        for (int e = 0; e < search.edges(); e++) {
            counts[earlier(order, search, e)] += search.isLoop(e) ? 0 : 1;
        }
        int[][] forwards = new int[counts.length][];
        Arrays.setAll(forwards, node -> new int[counts[node]]);
        for (int e = 0; e < search.edges(); e++) {
            if (!search.isLoop(e)) {
                int node = earlier(order, search, e);
                forwards[node][--counts[node]] = search.from(e) + search.to(e) - node;
            }
        }
        return forwards;
    }

    private static int earlier(ReadingOrder order, BreadthFirst search, int edge) {
        int from = search.from(edge);
        int to = search.to(edge);
        return order.place(from) <= order.place(to) ? from : to;
    }

    /**
     * How many layers all references cross together. ELK gives each crossing a node of its own, so this and not the number
     * of references is its true size: a list of 500 links whose links are all held by one table as well spans 125,000.
     */
    private static long span(int[] layers, BreadthFirst search) {
        long span = 0;
        for (int e = 0; e < search.edges(); e++) {
            span += Math.abs(layers[search.to(e)] - layers[search.from(e)]);
        }
        return span;
    }

    private static int widest(int[] layers) {
        int[] counts = new int[layers.length];
        for (int layer : layers) {
            counts[layer]++;
        }
        return Arrays.stream(counts).max().orElse(0);
    }
}
