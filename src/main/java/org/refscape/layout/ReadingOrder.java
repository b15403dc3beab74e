package org.refscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The order in which the nodes should be read from left to right. Roots come first. A holder comes before what it holds
 * strongly, except where strong references form a cycle: there the node met first from the roots comes first. For weak
 * references the same is tried with what freedom is left. Between equals the breadth-first order decides.
 *
 * <p>Plain breadth-first order is not enough: a variable that names a leaf would bring the leaf before its parent.
 */
final class ReadingOrder {
    private final LayoutGraph graph;
    private final BreadthFirst search;
    private final Knots strongKnots;
    private final Knots knots;
    private final int[] strongWaits;
    private final int[] weakWaits;
    private final List<List<Integer>> outgoing = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] place;

    ReadingOrder(LayoutGraph graph, BreadthFirst search) {
        this.graph = graph;
        this.search = search;
        strongKnots = new Knots(targets(true));
        knots = new Knots(targets(false));
        strongWaits = new int[graph.nodes().size()];
        weakWaits = new int[graph.nodes().size()];
        place = new int[graph.nodes().size()];
        noteWaits();
        schedule();
    }

    /** All nodes, leftmost first. */
    List<Integer> order() {
        return order;
    }

    /** Where the node stands in the order. */
    int place(int node) {
        return place[node];
    }

    private List<List<Integer>> targets(boolean strongOnly) {
        List<List<Integer>> targets = new ArrayList<>();
        for (int node = 0; node < graph.nodes().size(); node++) {
            targets.add(new ArrayList<>());
        }
        for (int e = 0; e < search.edges(); e++) {
            // Roots come first whatever holds them, so a cycle through a root is none here.
            if ((isStrong(e) || !strongOnly) && !isRoot(search.to(e))) {
                targets.get(search.from(e)).add(search.to(e));
            }
        }
        return targets;
    }

    private void noteWaits() {
        for (int node = 0; node < place.length; node++) {
            outgoing.add(new ArrayList<>());
        }
        for (int e = 0; e < search.edges(); e++) {
            if (asksForOrder(e)) {
                outgoing.get(search.from(e)).add(e);
                (isStrong(e) ? strongWaits : weakWaits)[search.to(e)]++;
            }
        }
    }

    private boolean asksForOrder(int edge) {
        int from = search.from(edge);
        int to = search.to(edge);
        if (search.isLoop(edge) || isRoot(to)) {
            return false;
        }
        Knots cycles = isStrong(edge) ? strongKnots : knots;
        return !cycles.areOne(from, to) || search.rank(from) < search.rank(to);
    }

    /** Takes the nodes one by one: each time one that waits for no strong holder, and for no weak one if there is such. */
    private void schedule() {
        Comparator<Integer> byRank = Comparator.comparingInt(search::rank);
        PriorityQueue<Integer> free = new PriorityQueue<>(byRank);
        PriorityQueue<Integer> waitingWeakly = new PriorityQueue<>(byRank);
        boolean[] taken = new boolean[place.length];
        for (int node = 0; node < place.length; node++) {
            if (isRoot(node)) {
                take(node, taken, free, waitingWeakly);
            }
        }
        for (int node = 0; node < place.length; node++) {
            offer(node, free, waitingWeakly);
        }
        while (!free.isEmpty() || !waitingWeakly.isEmpty()) {
            int node = free.isEmpty() ? waitingWeakly.remove() : free.remove();
            if (!taken[node]) {
                take(node, taken, free, waitingWeakly);
            }
        }
    }

    private void take(int node, boolean[] taken, PriorityQueue<Integer> free, PriorityQueue<Integer> waitingWeakly) {
        taken[node] = true;
        place[node] = order.size();
        order.add(node);
        for (int edge : outgoing.get(node)) {
            int to = search.to(edge);
            (isStrong(edge) ? strongWaits : weakWaits)[to]--;
            offer(to, free, waitingWeakly);
        }
    }

    private void offer(int node, PriorityQueue<Integer> free, PriorityQueue<Integer> waitingWeakly) {
        if (strongWaits[node] == 0) {
            (weakWaits[node] == 0 ? free : waitingWeakly).add(node);
        }
    }

    private boolean isStrong(int edge) {
        return graph.edges().get(edge).strong();
    }

    private boolean isRoot(int node) {
        return graph.nodes().get(node).root();
    }
}
