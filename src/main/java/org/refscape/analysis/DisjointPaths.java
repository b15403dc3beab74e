package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.refscape.heap.ObjectGraph;

/**
 * As many paths to one object as can be had without sharing a reference: a greatest flow in which each reference carries at most one
 * (Ford and Fulkerson, with shortest augmenting paths as Edmonds and Karp take them).
 *
 * <p>As long as plain paths are left they are taken, the shortest first, because those are the ones that a person would show. Only then are
 * earlier paths rerouted to make room for another.
 */
final class DisjointPaths {
    private static final int NOT_SEEN = -1;

    private final ObjectGraph graph;
    private final Incoming incoming;
    private final int object;
    /** Where the references of each object begin in the numbering of all references. */
    private final int[] first;

    private final BitSet used = new BitSet();
    /** How the search came to an object: from where, and over which reference (see {@link #takenBack}). */
    private final int[] from;

    private final int[] over;

    DisjointPaths(ObjectGraph graph, int object) {
        this.graph = graph;
        this.object = object;
        incoming = Incoming.of(graph);
        first = new int[graph.size() + 1];
        for (int v = 0; v < graph.size(); v++) {
            first[v + 1] = first[v] + graph.degree(v);
        }
        from = new int[graph.size()];
        over = new int[graph.size()];
    }

    List<List<Hop>> find(int atMost) {
        List<List<Hop>> plain = new ArrayList<>();
        while (plain.size() < atMost && search(false)) {
            plain.add(take());
        }
        int rerouted = 0;
        while (plain.size() + rerouted < atMost && search(true)) {
            take();
            rerouted++;
        }
        return rerouted == 0 ? plain : untangled();
    }

    /** Looks for a shortest way to the object over unused references, and, if allowed, back over used ones. */
    private boolean search(boolean mayTakeBack) {
        Arrays.fill(from, NOT_SEEN);
        IntList queue = new IntList();
        for (int v = 0; v < graph.size(); v++) {
            if (graph.isRoot(v)) {
                from[v] = v;
                queue.add(v);
            }
        }
        for (int next = 0; next < queue.size() && from[object] == NOT_SEEN; next++) {
            int v = queue.get(next);
            goForward(v, queue);
            if (mayTakeBack) {
                goBack(v, queue);
            }
        }
        return from[object] != NOT_SEEN;
    }

    private void goForward(int holder, IntList queue) {
        for (int i = 0; i < graph.degree(holder); i++) {
            int target = graph.target(holder, i);
            if (from[target] == NOT_SEEN && graph.strength(holder, i).keepsAlive() && !used.get(first[holder] + i)) {
                from[target] = holder;
                over[target] = i;
                queue.add(target);
            }
        }
    }

    private void goBack(int target, IntList queue) {
        for (int k = 0; k < incoming.degree(target); k++) {
            int holder = incoming.holder(target, k);
            int reference = incoming.reference(target, k);
            if (from[holder] == NOT_SEEN && used.get(first[holder] + reference)) {
                from[holder] = target;
                over[holder] = takenBack(reference);
                queue.add(holder);
            }
        }
    }

    /** Marks a used reference over which the search went from target to holder; its own opposite. */
    private static int takenBack(int reference) {
        return ~reference;
    }

    /** After this, the references of the way just found are used, and those over which it went back are free again. */
    private List<Hop> take() {
        List<Hop> way = new ArrayList<>();
        for (int v = object; from[v] != v; v = from[v]) {
            if (over[v] >= 0) {
                used.set(first[from[v]] + over[v]);
                way.add(new Hop(from[v], over[v], v));
            } else {
                used.clear(first[v] + takenBack(over[v]));
            }
        }
        Collections.reverse(way);
        return way;
    }

    /** The used references as paths, the shortest first. */
    private List<List<Hop>> untangled() {
        List<List<Hop>> paths = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            while (graph.isRoot(v) && nextUsed(v) != NOT_SEEN) {
                paths.add(follow(v));
            }
        }
        paths.sort(Comparator.comparingInt(List::size));
        return paths;
    }

    private List<Hop> follow(int root) {
        List<Hop> path = new ArrayList<>();
        for (int v = root; v != object; ) {
            int reference = nextUsed(v);
            used.clear(first[v] + reference);
            Hop hop = Hop.of(graph, v, reference);
            path.add(hop);
            v = hop.target();
        }
        return withoutDetours(path);
    }

    /** The path without the loops that it walks to come back where it was. */
    private static List<Hop> withoutDetours(List<Hop> path) {
        List<Hop> straight = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (Hop each : path) {
            int back = places.getOrDefault(each.holder(), straight.size());
            while (straight.size() > back) {
                places.remove(straight.remove(straight.size() - 1).holder());
            }
            places.put(each.holder(), straight.size());
            straight.add(each);
        }
        return straight;
    }

    private int nextUsed(int holder) {
        for (int i = 0; i < graph.degree(holder); i++) {
            if (used.get(first[holder] + i)) {
                return i;
            }
        }
        return NOT_SEEN;
    }
}
