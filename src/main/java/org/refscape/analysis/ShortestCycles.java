package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;

/**
 * Collects, for each reference that lies on a cycle, a shortest one through it.
 *
 * <p>Objects that hold themselves and pairs that hold each other are seen at once and never searched for: a million children that know
 * their parent are ordinary. For any other link a cycle of three is as short as can be, so links of such a cycle are settled too.
 */
final class ShortestCycles {
    /** After so many references looked at, the search contents itself with what it has. */
    private static final long ENOUGH_WORK = 20_000_000;

    private final ObjectGraph graph;
    private final CycleSearch search;
    /** Cycles of one or two members, of which each is met once. */
    private final List<Ids> shortest = new ArrayList<>();
    /** Longer ones, of which each is met from several links. */
    private final Set<Ids> longer = new LinkedHashSet<>();
    /** Who held the object last, while links are gathered; counts holders from 1. */
    private final int[] heldBy;

    private int notLookedAt;

    ShortestCycles(ObjectGraph graph, Components components) {
        this.graph = graph;
        search = new CycleSearch(graph, components);
        heldBy = new int[graph.size()];
    }

    /** Adds the cycles of one component. */
    void component(Ids members) {
        long[] links = links(members);
        if (links.length == members.size()) {
            // Each member holds one other: the whole component is a single ring, and one look is enough.
            longer.add(search.through(holder(links[0]), target(links[0])));
            return;
        }
        BitSet settled = new BitSet(links.length);
        for (int i = 0; i < links.length; i++) {
            int holder = holder(links[i]);
            int target = target(links[i]);
            if (holder == target) {
                shortest.add(Ids.of(holder));
            } else if (indexOf(links, target, holder) < 0) {
                look(links, i, settled);
            } else if (holder < target) {
                shortest.add(Ids.of(holder, target));
            }
        }
    }

    private void look(long[] links, int link, BitSet settled) {
        if (settled.get(link)) {
            return;
        }
        if (search.work() > ENOUGH_WORK) {
            notLookedAt++;
            return;
        }
        Ids found = search.through(holder(links[link]), target(links[link]));
        longer.add(found);
        if (found.size() == 3) {
            for (int i = 0; i < 3; i++) {
                settled.set(indexOf(links, found.get(i), found.get((i + 1) % 3)));
            }
        }
    }

    /** Holder and target of the references inside a component, in ascending order; parallel ones count once. */
    private long[] links(Ids members) {
        long[] links = new long[members.size()];
        int count = 0;
        for (int m = 0; m < members.size(); m++) {
            int holder = members.get(m);
            for (int i = 0; i < graph.degree(holder); i++) {
                int target = graph.target(holder, i);
                if (search.isInside(holder, i) && heldBy[target] != holder + 1) {
                    heldBy[target] = holder + 1;
                    links = count < links.length ? links : Arrays.copyOf(links, count * 2);
                    links[count++] = link(holder, target);
                }
            }
        }
        long[] all = Arrays.copyOf(links, count);
        Arrays.sort(all);
        return all;
    }

    private static long link(int from, int to) {
        return ((long) from << 32) | to;
    }

    private static int holder(long link) {
        return (int) (link >> 32);
    }

    private static int target(long link) {
        return (int) link;
    }

    private static int indexOf(long[] links, int from, int to) {
        return Arrays.binarySearch(links, link(from, to));
    }

    int size() {
        return shortest.size() + longer.size();
    }

    /** How many links were left because there was too much to do. */
    int notLookedAt() {
        return notLookedAt;
    }

    /** The members of each cycle. */
    List<Ids> shortestFirst() {
        List<Ids> sorted = new ArrayList<>(shortest);
        sorted.addAll(longer);
        sorted.sort(Comparator.comparingInt(Ids::size).thenComparing(ShortestCycles::compareMembers));
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
