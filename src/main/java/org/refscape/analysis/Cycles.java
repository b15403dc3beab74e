package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** After so many references looked at, the search contents itself with what it has. */
    private static final long ENOUGH_WORK = 20_000_000;

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
        Collection found = new Collection(graph, components);
        components.cyclic().forEach(found::component);
        CycleBuilder builder = new CycleBuilder(graph);
        List<Cycle> named =
                found.shortestFirst().stream().limit(atMost).map(builder::cycle).toList();
        return new Cycles(named, found.cycles.size() - named.size(), found.notLookedAt);
    }

    /** A shortest cycle through that object, if there is one. */
    public static Optional<Cycle> through(ObjectGraph graph, int object) {
        @Nullable Ids members = new CycleSearch(graph, Components.of(graph)).throughObject(object);
        return Optional.ofNullable(members).map(found -> new CycleBuilder(graph).cycle(found));
    }

    /** What has been found so far. */
    private static final class Collection {
        private final ObjectGraph graph;
        private final CycleSearch search;
        private final Set<Ids> cycles = new LinkedHashSet<>();
        /** References between two objects that are known to lie on a cycle as short as can be. */
        private final Set<Long> settled = new HashSet<>();

        private int notLookedAt;

        Collection(ObjectGraph graph, Components components) {
            this.graph = graph;
            search = new CycleSearch(graph, components);
        }

        void component(Ids members) {
            List<long[]> links = links(members);
            if (links.size() == members.size()) {
                // Each member holds one other: the whole component is a single ring, and one look is enough.
                cycles.add(search.through((int) links.get(0)[0], (int) links.get(0)[1]));
                return;
            }
            for (long[] link : links) {
                if (!settled.contains(key(link[0], link[1]))) {
                    look((int) link[0], (int) link[1]);
                }
            }
        }

        private void look(int holder, int target) {
            if (search.work() > ENOUGH_WORK) {
                notLookedAt++;
                return;
            }
            Ids found = search.through(holder, target);
            cycles.add(found);
            if (found.size() <= 2) {
                settled.add(key(target, holder));
            }
        }

        /** Holder and target of the references inside a component; parallel ones count once. */
        private List<long[]> links(Ids members) {
            List<long[]> links = new ArrayList<>();
            for (int m = 0; m < members.size(); m++) {
                int holder = members.get(m);
                Set<Integer> targets = new LinkedHashSet<>();
                for (int i = 0; i < graph.degree(holder); i++) {
                    if (search.isInside(holder, i)) {
                        targets.add(graph.target(holder, i));
                    }
                }
                targets.forEach(target -> links.add(new long[] {holder, target}));
            }
            return links;
        }

        private static long key(long from, long to) {
            return (from << 32) | to;
        }

        List<Ids> shortestFirst() {
            List<Ids> sorted = new ArrayList<>(cycles);
            sorted.sort(Comparator.comparingInt(Ids::size).thenComparing(Collection::compareMembers));
            return sorted;
        }

        private static int compareMembers(Ids one, Ids other) {
            for (int i = 0; i < one.size(); i++) {
                if (one.get(i) != other.get(i)) {
                    return Integer.compare(one.get(i), other.get(i));
                }
            }
            return 0;
        }
    }
}
