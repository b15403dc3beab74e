package org.refscape.analysis;

import org.jspecify.annotations.Nullable;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;

/** Finds a shortest cycle through one reference, inside one component, and counts how many references it looked at. */
final class CycleSearch {
    private final ObjectGraph graph;
    private final Components components;
    private final int[] from;
    /** The search in which an object was met last. */
    private final int[] metIn;

    private final IntList queue = new IntList();
    private int search;
    private long work;

    CycleSearch(ObjectGraph graph, Components components) {
        this.graph = graph;
        this.components = components;
        from = new int[graph.size()];
        metIn = new int[graph.size()];
    }

    /** The number of references looked at so far, in all searches. */
    long work() {
        return work;
    }

    /** True if the reference lies on a cycle. */
    boolean isInside(int holder, int reference) {
        return graph.strength(holder, reference).keepsAlive()
                && components.areTogether(holder, graph.target(holder, reference));
    }

    /** The members of a shortest cycle through the reference from the one object to the other, beginning with the first one born. */
    Ids through(int holder, int target) {
        search++;
        queue.clear();
        meet(target, target);
        for (int next = 0; metIn[holder] != search; next++) {
            spread(queue.get(next));
        }
        return members(holder, target);
    }

    private void spread(int object) {
        for (int i = 0; i < graph.degree(object); i++) {
            work++;
            if (isInside(object, i)) {
                meet(graph.target(object, i), object);
            }
        }
    }

    private void meet(int object, int cameFrom) {
        if (metIn[object] != search) {
            metIn[object] = search;
            from[object] = cameFrom;
            queue.add(object);
        }
    }

    private Ids members(int holder, int target) {
        IntList backwards = new IntList();
        int smallest = 0;
        for (int v = holder; ; v = from[v]) {
            backwards.add(v);
            if (v < backwards.get(smallest)) {
                smallest = backwards.size() - 1;
            }
            if (v == target) {
                return reversed(backwards, smallest);
            }
        }
    }

    private static Ids reversed(IntList backwards, int start) {
        int[] members = new int[backwards.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = backwards.get(Math.floorMod(start - i, members.length));
        }
        return Ids.of(members);
    }

    /** The members of a shortest cycle through the object, or null if there is none. */
    @Nullable
    Ids throughObject(int object) {
        search++;
        queue.clear();
        meet(object, object);
        for (int next = 0; next < queue.size(); next++) {
            int holder = queue.get(next);
            if (holds(holder, object)) {
                return members(holder, object);
            }
            spread(holder);
        }
        return null;
    }

    private boolean holds(int holder, int target) {
        for (int i = 0; i < graph.degree(holder); i++) {
            if (graph.target(holder, i) == target && isInside(holder, i)) {
                return true;
            }
        }
        return false;
    }
}
