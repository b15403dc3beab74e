package org.refscape.cases.jvm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;

/**
 * Which reference objects the recording program can see.
 *
 * <p>It watches each by a weak reference of its own, and so loses sight of those that a collection keeps only for a finalizer. It sees them
 * again when a finalizer or an operation leads it there through fields and strong containers. What happened to a reference object out of
 * sight is reported with the first collection after that.
 */
final class Sight {
    private static final Set<Kind> LOOKED_INTO = Set.of(Kind.INSTANCE, Kind.DICT, Kind.LIST, Kind.SET);

    private final Set<Integer> lost = new HashSet<>();
    private final Map<Integer, String> cleared = new LinkedHashMap<>();
    private final Map<Integer, String> enqueued = new LinkedHashMap<>();

    boolean sees(HeapObject reference) {
        return !lost.contains(reference.id());
    }

    void lose(HeapObject object) {
        if (object.kind() == Kind.REFERENCE) {
            lost.add(object.id());
        }
    }

    void cleared(HeapObject reference) {
        cleared.put(reference.id(), reference.label());
    }

    void enqueued(int reference, String queue) {
        enqueued.put(reference, queue);
    }

    void polled(int reference) {
        enqueued.remove(reference);
    }

    void died(int object) {
        lost.remove(object);
        cleared.remove(object);
        enqueued.remove(object);
    }

    /** Everything that fields and strong maps lead to from there is seen again. */
    void look(Heap heap, int from) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>();
        next.push(from);
        while (!next.isEmpty()) {
            int id = next.pop();
            if (!seen.add(id)) {
                continue;
            }
            lost.remove(id);
            HeapObject object = heap.object(id);
            if (LOOKED_INTO.contains(object.kind())) {
                for (Reference reference : object.references()) {
                    if (reference.target() instanceof ObjectId target) {
                        next.push(target.index());
                    }
                }
            }
        }
    }

    /** The cleared references that are in sight and have not been reported; they count as reported now. */
    Set<String> takeCleared() {
        Set<String> taken = new TreeSet<>();
        cleared.entrySet().removeIf(each -> !lost.contains(each.getKey()) && taken.add(each.getValue()));
        return taken;
    }

    /** The same for what has been put into queues, by queue; only a heap knows the labels. */
    Map<String, Set<String>> takeEnqueued(Heap names) {
        Map<String, Set<String>> taken = new TreeMap<>();
        enqueued.entrySet()
                .removeIf(each -> !lost.contains(each.getKey())
                        && taken.computeIfAbsent(each.getValue(), none -> new TreeSet<>())
                                .add(names.object(each.getKey()).label()));
        return taken;
    }
}
