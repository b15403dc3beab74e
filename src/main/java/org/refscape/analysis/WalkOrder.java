package org.refscape.analysis;

import org.refscape.heap.ObjectGraph;

/**
 * The objects that strong references reach, numbered from 1 in the order in which a walk in depth meets them; 0 stands for a single root
 * above all roots.
 */
final class WalkOrder {
    private final ObjectGraph graph;
    private final int[] numbers;
    private final int[] objects;
    private final int[] parents;
    private int size;

    WalkOrder(ObjectGraph graph) {
        this.graph = graph;
        numbers = new int[graph.size()];
        objects = new int[graph.size() + 1];
        parents = new int[graph.size() + 1];
        int[] nextReference = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            if (graph.isRoot(v) && numbers[v] == 0) {
                walk(v, nextReference);
            }
        }
    }

    private void walk(int root, int[] nextReference) {
        IntList open = new IntList();
        meet(root, 0, open);
        while (!open.isEmpty()) {
            int object = open.last();
            if (nextReference[object] == graph.degree(object)) {
                open.removeLast();
            } else {
                int reference = nextReference[object]++;
                int target = graph.target(object, reference);
                if (numbers[target] == 0 && graph.strength(object, reference).keepsAlive()) {
                    meet(target, numbers[object], open);
                }
            }
        }
    }

    private void meet(int object, int parent, IntList open) {
        size++;
        numbers[object] = size;
        objects[size] = object;
        parents[size] = parent;
        open.add(object);
    }

    ObjectGraph graph() {
        return graph;
    }

    /** How many objects are reached. */
    int size() {
        return size;
    }

    /** The number of the object, or 0 if it is not reached. */
    int number(int object) {
        return numbers[object];
    }

    int object(int number) {
        return objects[number];
    }

    /** The number from which the walk came. */
    int parent(int number) {
        return parents[number];
    }
}
