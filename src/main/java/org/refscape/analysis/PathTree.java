package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Strength;

/**
 * The shortest paths from the roots to every object, found once for all. An immutable value.
 *
 * <p>Of several shortest paths it keeps the one that a search in breadth finds first: roots and references in their own order.
 */
public final class PathTree {
    private static final int NOT_REACHED = -1;

    private final ObjectGraph graph;
    private final int[] distances;
    private final int[] holders;
    private final int[] references;

    private PathTree(ObjectGraph graph, Strength weakest) {
        this.graph = graph;
        distances = new int[graph.size()];
        holders = new int[graph.size()];
        references = new int[graph.size()];
        Arrays.fill(distances, NOT_REACHED);
        search(weakest);
    }

    /** By strong references alone. */
    public static PathTree strong(ObjectGraph graph) {
        return new PathTree(graph, Strength.STRONG);
    }

    /** By references of that strength and stronger ones. */
    public static PathTree upTo(ObjectGraph graph, Strength weakest) {
        return new PathTree(graph, weakest);
    }

    private void search(Strength weakest) {
        IntList queue = new IntList();
        for (int v = 0; v < graph.size(); v++) {
            if (graph.isRoot(v)) {
                distances[v] = 0;
                queue.add(v);
            }
        }
        for (int next = 0; next < queue.size(); next++) {
            int holder = queue.get(next);
            for (int i = 0; i < graph.degree(holder); i++) {
                int target = graph.target(holder, i);
                if (distances[target] == NOT_REACHED
                        && graph.strength(holder, i).compareTo(weakest) <= 0) {
                    distances[target] = distances[holder] + 1;
                    holders[target] = holder;
                    references[target] = i;
                    queue.add(target);
                }
            }
        }
    }

    public boolean reaches(int object) {
        return distances[object] != NOT_REACHED;
    }

    /** The number of references on the shortest path, 0 for a root; -1 if there is none. */
    public int distance(int object) {
        return distances[object];
    }

    /** The references of the shortest path from a root; none for a root, and nothing at all for what is not reached. */
    public Optional<List<Hop>> to(int object) {
        if (!reaches(object)) {
            return Optional.empty();
        }
        List<Hop> path = new ArrayList<>(distances[object]);
        for (int v = object; distances[v] > 0; v = holders[v]) {
            path.add(new Hop(holders[v], references[v], v));
        }
        Collections.reverse(path);
        return Optional.of(path);
    }
}
