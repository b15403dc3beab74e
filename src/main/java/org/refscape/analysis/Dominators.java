package org.refscape.analysis;

import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;

/**
 * What each object keeps alive by itself. An object dominates another if every strong path from a root to the other goes through it;
 * with it, everything it dominates would go. An immutable value.
 *
 * <p>The algorithm of Lengauer and Tarjan (1979) with simple linking, O(references · log objects). The simpler iterative ones need quadratic
 * time for a linked list with a pointer to its end, which is the most ordinary thing in a heap.
 */
public final class Dominators {
    /** Answer for objects that only several roots together keep alive, for roots, and for what is not reached at all. */
    public static final int NONE = -1;

    private final WalkOrder order;
    private final int[] dominators;
    private final long[] retainedBytes;
    private final int[] retainedObjects;

    private Dominators(WalkOrder order, int[] dominators) {
        this.order = order;
        this.dominators = dominators;
        retainedBytes = new long[order.size() + 1];
        retainedObjects = new int[order.size() + 1];
        for (int number = order.size(); number >= 1; number--) {
            retainedBytes[number] += order.graph().bytes(order.object(number));
            retainedObjects[number]++;
            retainedBytes[dominators[number]] += retainedBytes[number];
            retainedObjects[dominators[number]] += retainedObjects[number];
        }
    }

    public static Dominators of(ObjectGraph graph) {
        WalkOrder order = new WalkOrder(graph);
        return new Dominators(order, new LengauerTarjan(order).dominators());
    }

    /** The nearest object that dominates this one, or {@link #NONE}. */
    public int immediate(int object) {
        int number = order.number(object);
        return number == 0 || dominators[number] == 0 ? NONE : order.object(dominators[number]);
    }

    /** The memory that would be given back if the object were gone; 0 for what is garbage already. */
    public long retainedBytes(int object) {
        int number = order.number(object);
        return number == 0 ? 0 : retainedBytes[number];
    }

    /** The number of objects that would go with it, itself included; 0 for what is garbage already. */
    public int retainedObjects(int object) {
        int number = order.number(object);
        return number == 0 ? 0 : retainedObjects[number];
    }

    /** True if every strong path from a root to the other goes through the one; an object dominates itself. */
    public boolean dominates(int one, int other) {
        int wanted = order.number(one);
        int number = order.number(other);
        while (wanted != 0 && number > wanted) {
            number = dominators[number];
        }
        return wanted != 0 && number == wanted;
    }

    /** Everything that would go with the object, itself included, in ascending order; nothing for what is garbage already. */
    public Ids retained(int object) {
        IntList with = new IntList();
        int wanted = order.number(object);
        boolean[] goes = new boolean[order.size() + 1];
        for (int number = Math.max(wanted, 1); wanted != 0 && number <= order.size(); number++) {
            // A dominator is met before what it dominates, so its answer is known.
            goes[number] = number == wanted || goes[dominators[number]];
        }
        for (int v = 0; v < order.graph().size(); v++) {
            if (goes[order.number(v)]) {
                with.add(v);
            }
        }
        return with.toIds();
    }
}
