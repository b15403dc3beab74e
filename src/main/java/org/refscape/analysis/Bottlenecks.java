package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.refscape.heap.ObjectGraph;

/**
 * The references of one shortest path that no other path goes round.
 *
 * <p>Walks along the path and floods the graph beside it. As long as the flood comes out further along the path, there is a way round; where
 * it does not, the next reference of the path is the only way on.
 */
final class Bottlenecks {
    private final ObjectGraph graph;
    private final List<Hop> path;
    /** For each object its place on the path, or -1. */
    private final int[] placeOnPath;

    private final BitSet flooded = new BitSet();
    private int furthest;

    Bottlenecks(ObjectGraph graph, List<Hop> path) {
        this.graph = graph;
        this.path = path;
        placeOnPath = new int[graph.size()];
        Arrays.fill(placeOnPath, -1);
        for (int i = 0; i < path.size(); i++) {
            placeOnPath[path.get(i).holder()] = i;
            placeOnPath[path.get(i).target()] = i + 1;
        }
    }

    List<Hop> find() {
        List<Hop> found = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            if (graph.isRoot(v)) {
                flood(v);
            }
        }
        for (int place = 0; place < path.size(); place++) {
            flood(path.get(place).holder());
            if (furthest <= place) {
                found.add(path.get(place));
            }
        }
        return found;
    }

    /** After this, everything is flooded that can be reached from here without a reference of the path. */
    private void flood(int from) {
        IntList open = new IntList();
        reach(from, open);
        while (!open.isEmpty()) {
            int holder = open.removeLast();
            for (int i = 0; i < graph.degree(holder); i++) {
                if (graph.strength(holder, i).keepsAlive() && !isOnPath(holder, i)) {
                    reach(graph.target(holder, i), open);
                }
            }
        }
    }

    private void reach(int object, IntList open) {
        if (!flooded.get(object)) {
            flooded.set(object);
            furthest = Math.max(furthest, placeOnPath[object]);
            open.add(object);
        }
    }

    private boolean isOnPath(int holder, int reference) {
        int place = placeOnPath[holder];
        return place >= 0 && place < path.size() && path.get(place).reference() == reference;
    }
}
