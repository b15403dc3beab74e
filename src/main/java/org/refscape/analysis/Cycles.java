package org.refscape.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;

/**
 * The cycles of a graph that a person should see: for each reference that lies on a cycle, a shortest one through it, without duplicates, the
 * shortest first. All elementary cycles would be exponentially many; these are at most as many as there are references.
 *
 * @param list the cycles
 * @param leftOut how many more were found
 * @param notLookedAt how many references were not followed any more because there was too much to do; 0 in all but huge knots
 */
public record Cycles(List<Cycle> list, int leftOut, int notLookedAt) {
    /** A person does not read more than these. */
    public static final int READABLE = 100;

    public Cycles {
        list = List.copyOf(list);
    }

    public static Cycles of(ObjectGraph graph) {
        return of(graph, READABLE);
    }

    /** Names at most that many. */
    public static Cycles of(ObjectGraph graph, int atMost) {
        Components components = Components.of(graph);
        if (components.cyclic().isEmpty()) {
            return new Cycles(List.of(), 0, 0);
        }
        ShortestCycles found = new ShortestCycles(graph, components);
        components.cyclic().forEach(found::component);
        CycleBuilder builder = new CycleBuilder(graph);
        List<Cycle> named =
                found.shortestFirst().stream().limit(atMost).map(builder::cycle).toList();
        return new Cycles(named, found.size() - named.size(), found.notLookedAt());
    }

    /** A shortest cycle through that object, if there is one. */
    public static Optional<Cycle> through(ObjectGraph graph, int object) {
        @Nullable Ids members = new CycleSearch(graph, Components.of(graph)).throughObject(object);
        return Optional.ofNullable(members).map(found -> new CycleBuilder(graph).cycle(found));
    }
}
