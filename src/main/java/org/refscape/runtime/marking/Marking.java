package org.refscape.runtime.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;

/**
 * One marking: breadth first from the roots, so that every object knows its wave, the number of references on a shortest way to it.
 *
 * <p>Time is linear in objects and references, ephemerons included: a value whose key has not been reached waits at that key
 * instead of being asked about again (as in V8's {@code EphemeronMarking}, and with the result that the fixed point of ECMA-262,
 * "Liveness", describes).
 */
public final class Marking {
    private static final int UNREACHED = -1;

    private final Heap heap;
    private final int[] waves;
    private final int[] order;
    private int reached;
    private int scanned;
    private final Map<Integer, List<Integer>> waitingForKey = new HashMap<>();

    public Marking(Heap heap) {
        this.heap = heap;
        waves = new int[heap.size()];
        Arrays.fill(waves, UNREACHED);
        order = new int[heap.size()];
    }

    /** Starts from that object too, in the given wave, unless it has been reached already. */
    public void reach(int id, int wave) {
        if (waves[id] == UNREACHED) {
            waves[id] = wave;
            order[reached++] = id;
        }
    }

    /** After this, everything is reached that the edges lead to from what had been reached before. */
    public void spread(Edges edges) {
        while (scanned < reached) {
            int id = order[scanned++];
            scan(heap.object(id), edges);
            if (!waitingForKey.isEmpty()) {
                waitingForKey.getOrDefault(id, List.of()).forEach(value -> reach(value, waves[id] + 1));
            }
        }
    }

    private void scan(HeapObject holder, Edges edges) {
        List<Reference> references = holder.references();
        int next = waves[holder.id()] + 1;
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).target() instanceof ObjectId target) {
                switch (edges.passage(holder, i)) {
                    case OPEN -> reach(target.index(), next);
                    case WITH_KEY -> reachWithKey(references.get(i - 1).targetIndex(), target.index(), holder.id());
                    case CLOSED -> {}
                }
            }
        }
    }

    /**
     * The value is one reference away from the later of map and key. A key that is no object cannot be reached, and its entry is dead.
     */
    private void reachWithKey(int key, int value, int map) {
        if (key < 0) {
            return;
        }
        if (isReached(key) && waves[key] <= waves[map]) {
            reach(value, waves[map] + 1);
        } else {
            waitingForKey.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
        }
    }

    public boolean isReached(int id) {
        return waves[id] != UNREACHED;
    }

    /** The number of references on a shortest way from a root, or -1. */
    public int wave(int id) {
        return waves[id];
    }

    /** The number of the last wave; 0 if only roots were reached, or nothing. */
    public int lastWave() {
        return reached == 0 ? 0 : waves[order[reached - 1]];
    }

    /** How many objects have been reached so far. */
    public int size() {
        return reached;
    }

    /** What has been reached, from the nearest to the farthest, without the first {@code skipped}. */
    public Ids reachedAfter(int skipped) {
        return Ids.of(Arrays.copyOfRange(order, skipped, reached));
    }
}
