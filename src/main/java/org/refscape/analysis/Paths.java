package org.refscape.analysis;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.ObjectGraph;

/** Why one object is alive, as paths of strong references from the roots. */
public final class Paths {
    /** More ways than these do not make it clearer. */
    public static final int ENOUGH = 8;

    private Paths() {}

    /** The shortest path; empty for a root, and nothing at all for what is not reached. */
    public static Optional<List<Hop>> shortest(ObjectGraph graph, int object) {
        return PathTree.strong(graph).to(object);
    }

    /**
     * Paths that are really different: no two share a reference. The shortest comes first.
     *
     * <p>There are as many as there can be, up to that number; so when there are fewer, cutting that many references frees the object, and
     * cutting fewer never does (Menger's theorem). None for a root, which needs no path.
     */
    public static List<List<Hop>> different(ObjectGraph graph, int object, int atMost) {
        return graph.isRoot(object) ? List.of() : new DisjointPaths(graph, object).find(atMost);
    }

    /** The references each of which alone keeps the object alive: cut any one of them, and it is garbage. In order from the root. */
    public static List<Hop> indispensable(ObjectGraph graph, int object) {
        return shortest(graph, object)
                .map(path -> new Bottlenecks(graph, path).find())
                .orElse(List.of());
    }
}
