package org.refscape.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of a graph, its tangles of cycles: two nodes are in one knot when each leads to the
 * other. Tarjan's algorithm with a stack of its own, since a list of a thousand links must not overflow ours.
 */
final class Knots {
    private static final int UNSEEN = -1;

    private final List<List<Integer>> next;
    private final int[] seen;
    private final int[] lowest;
    private final int[] knot;
    private final int[] followed;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int clock;
    private int knots;

    /**
     * @param next for each node, the nodes to which its references lead
     */
    Knots(List<List<Integer>> next) {
        this.next = next;
        seen = new int[next.size()];
        lowest = new int[next.size()];
        knot = new int[next.size()];
        followed = new int[next.size()];
        Arrays.fill(seen, UNSEEN);
        Arrays.fill(knot, UNSEEN);
        for (int node = 0; node < seen.length; node++) {
            if (seen[node] == UNSEEN) {
                search(node);
            }
        }
    }

    /** Whether some cycle goes through both. */
    boolean areOne(int a, int b) {
        return knot[a] == knot[b];
    }

    private void search(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.getLast();
            if (followed[node] < next.get(node).size()) {
                int to = next.get(node).get(followed[node]++);
                if (seen[to] == UNSEEN) {
                    enter(to);
                } else if (knot[to] == UNSEEN) {
                    lowest[node] = Math.min(lowest[node], seen[to]);
                }
            } else {
                leave();
            }
        }
    }

    private void enter(int node) {
        seen[node] = clock;
        lowest[node] = clock;
        clock++;
        path.addLast(node);
        open.addLast(node);
    }

    private void leave() {
        int node = path.removeLast();
        if (!path.isEmpty()) {
            int holder = path.getLast();
            lowest[holder] = Math.min(lowest[holder], lowest[node]);
        }
        if (lowest[node] == seen[node]) {
            int member;
            do {
                member = open.removeLast();
                knot[member] = knots;
            } while (member != node);
            knots++;
        }
    }
}
