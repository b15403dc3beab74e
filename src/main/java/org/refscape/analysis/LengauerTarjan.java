package org.refscape.analysis;

import java.util.Arrays;
import org.refscape.heap.ObjectGraph;

/**
 * Immediate dominators in the numbering of a {@link WalkOrder}, after Lengauer and Tarjan: "A fast algorithm for finding dominators in a
 * flowgraph", 1979; the words <em>semidominator</em>, <em>link</em> and <em>evaluate</em> are theirs.
 */
final class LengauerTarjan {
    private static final int NONE = -1;

    private final WalkOrder order;
    private final ObjectGraph graph;
    private final Incoming incoming;
    private final int[] semidominators;
    private final int[] dominators;
    /** The forest of what has been done; its paths are shortened as they are walked. */
    private final int[] ancestors;
    /** For each number, the one with the least semidominator on its path so far. */
    private final int[] labels;
    /** The numbers that have this one as semidominator, as linked lists. */
    private final int[] bucketFirst;

    private final int[] bucketNext;
    private final IntList path = new IntList();

    LengauerTarjan(WalkOrder order) {
        this.order = order;
        graph = order.graph();
        incoming = Incoming.of(graph);
        semidominators = new int[order.size() + 1];
        dominators = new int[order.size() + 1];
        ancestors = new int[order.size() + 1];
        labels = new int[order.size() + 1];
        bucketFirst = new int[order.size() + 1];
        bucketNext = new int[order.size() + 1];
        Arrays.fill(ancestors, NONE);
        Arrays.fill(bucketFirst, NONE);
        for (int number = 0; number <= order.size(); number++) {
            semidominators[number] = number;
            labels[number] = number;
        }
    }

    /** The immediate dominator of each number; 0 for what no single object dominates. */
    int[] dominators() {
        for (int number = order.size(); number >= 1; number--) {
            findSemidominator(number);
            putInBucket(number);
            ancestors[number] = order.parent(number);
            emptyBucket(order.parent(number));
        }
        for (int number = 1; number <= order.size(); number++) {
            if (dominators[number] != semidominators[number]) {
                dominators[number] = dominators[dominators[number]];
            }
        }
        return dominators;
    }

    private void findSemidominator(int number) {
        int object = order.object(number);
        if (graph.isRoot(object)) {
            semidominators[number] = 0;
            return;
        }
        for (int k = 0; k < incoming.degree(object); k++) {
            int holder = incoming.holder(object, k);
            if (order.number(holder) != 0
                    && graph.strength(holder, incoming.reference(object, k)).keepsAlive()) {
                int best = evaluate(order.number(holder));
                semidominators[number] = Math.min(semidominators[number], semidominators[best]);
            }
        }
    }

    private void putInBucket(int number) {
        int bucket = semidominators[number];
        bucketNext[number] = bucketFirst[bucket];
        bucketFirst[bucket] = number;
    }

    /** After this, each number of the bucket has its dominator, or another number that has the same one. */
    private void emptyBucket(int bucket) {
        for (int number = bucketFirst[bucket]; number != NONE; number = bucketNext[number]) {
            int best = evaluate(number);
            dominators[number] = semidominators[best] < semidominators[number] ? best : bucket;
        }
        bucketFirst[bucket] = NONE;
    }

    private int evaluate(int number) {
        if (ancestors[number] == NONE) {
            return number;
        }
        shortenPath(number);
        return labels[number];
    }

    /** After this, the number and all on its path hang directly below the top of their tree. */
    private void shortenPath(int number) {
        path.clear();
        for (int each = number; ancestors[ancestors[each]] != NONE; each = ancestors[each]) {
            path.add(each);
        }
        while (!path.isEmpty()) {
            int each = path.removeLast();
            int above = ancestors[each];
            if (semidominators[labels[above]] < semidominators[labels[each]]) {
                labels[each] = labels[above];
            }
            ancestors[each] = ancestors[above];
        }
    }
}
