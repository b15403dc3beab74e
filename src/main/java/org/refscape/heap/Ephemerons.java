package org.refscape.heap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables whose values count only while their keys live: JavaScript's {@code WeakMap} (ECMA-262 24.3, and "Liveness"). Neither
 * {@code WeakKeyDictionary} nor {@code WeakHashMap} is one: they hold their values strongly.
 *
 * <p>One marking from the roots decides which values count; a value whose key has not been reached waits at the key, so that time is linear.
 */
final class Ephemerons {
    /** The type's own name is the one thing in a heap that tells such a table from the other maps with weak keys. */
    private static final String TABLE = "WeakMap";

    private static final int NONE = -1;

    private final ObjectGraph graph;
    private final boolean[] reached;
    private final Map<Integer, List<Integer>> waiting = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Ephemerons(ObjectGraph graph) {
        this.graph = graph;
        reached = new boolean[graph.size()];
    }

    static boolean isTable(HeapObject object) {
        return object.kind() == Kind.WEAK_KEY_DICTIONARY && object.type().equals(TABLE);
    }

    /** The position of the key that the value at that position belongs to, or -1 if no value of such a table stands there. */
    static int keyPosition(HeapObject holder, int position) {
        List<Reference> all = holder.references();
        boolean entry = position > 0
                && all.get(position).role() == Role.VALUE
                && all.get(position - 1).role() == Role.KEY;
        return entry && isTable(holder) ? position - 1 : NONE;
    }

    /** Which objects are reached from the roots by strong references, values only with their keys. */
    static boolean[] reached(ObjectGraph graph) {
        Ephemerons marking = new Ephemerons(graph);
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            if (graph.isRoot(vertex)) {
                marking.reach(vertex);
            }
        }
        marking.spread();
        return Arrays.copyOf(marking.reached, marking.reached.length);
    }

    private void reach(int vertex) {
        if (!reached[vertex]) {
            reached[vertex] = true;
            open.push(vertex);
        }
    }

    private void spread() {
        while (!open.isEmpty()) {
            int vertex = open.pop();
            waiting.getOrDefault(vertex, List.of()).forEach(this::reach);
            for (int i = 0; i < graph.degree(vertex); i++) {
                if (graph.strength(vertex, i).keepsAlive()) {
                    follow(vertex, i);
                }
            }
        }
    }

    private void follow(int vertex, int reference) {
        int key = graph.keyOf(vertex, reference);
        int value = graph.target(vertex, reference);
        if (key < 0 || reached[key]) {
            reach(value);
        } else {
            waiting.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
        }
    }
}
