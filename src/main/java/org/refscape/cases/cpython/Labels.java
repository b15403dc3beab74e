package org.refscape.cases.cpython;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;

/** The labels of a log: the things that the recording knows, in the order in which it came to know them. */
final class Labels {
    private final Map<Integer, String> labels = new LinkedHashMap<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<String, Integer> used = new LinkedHashMap<>();
    private final Map<Integer, String> alive = new LinkedHashMap<>();

    /** True for things that the recording knows by a label. */
    static boolean hasLabel(Kind kind, boolean internal) {
        if (internal) {
            return false;
        }
        return switch (kind) {
            case ROOT, FUNCTION, BOUND_METHOD, ITERATOR, SERVICE -> false;
            default -> true;
        };
    }

    /** True for things whose death is an event; that of the others is only noticed afterwards. */
    static boolean diesLoudly(HeapObject object) {
        return switch (object.kind()) {
            case INSTANCE, LIST, TUPLE, DICT, SET -> true;
            default -> false;
        };
    }

    /** The second thing with a label is told apart by a number. */
    String fresh(String label) {
        int uses = used.merge(label, 1, Integer::sum);
        return uses == 1 ? label : label + "#" + uses;
    }

    void register(int id, String label) {
        labels.put(id, label);
        ids.put(label, id);
        alive.put(id, label);
    }

    /** What the recording takes for the thing with that label is another one now. */
    void replace(int old, int id) {
        String label = of(old);
        labels.remove(old);
        alive.remove(old);
        register(id, label);
    }

    boolean isKnown(int id) {
        return labels.containsKey(id);
    }

    boolean isAlive(int id) {
        return alive.containsKey(id);
    }

    boolean isAlive(String label, Heap heap) {
        Integer id = ids.get(label);
        return id != null && alive.containsKey(id) && !isGone(heap.object(id));
    }

    /** The label; a programming error for a thing without. */
    String of(int id) {
        String label = labels.get(id);
        if (label == null) {
            throw new IllegalStateException("object " + id + " has no label");
        }
        return label;
    }

    @Nullable
    String find(int id) {
        return labels.get(id);
    }

    Iterable<Integer> alive() {
        return List.copyOf(alive.keySet());
    }

    /** Those that are gone by now, which are not alive any more from here on. */
    List<Integer> takeGone(Heap heap) {
        List<Integer> gone = new ArrayList<>();
        for (int id : alive.keySet()) {
            if (isGone(heap.object(id))) {
                gone.add(id);
            }
        }
        gone.forEach(alive::remove);
        return gone;
    }

    private static boolean isGone(HeapObject object) {
        return object.isFreed() || object.state() == LifeState.TORN_DOWN;
    }
}
