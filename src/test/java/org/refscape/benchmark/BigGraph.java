package org.refscape.benchmark;

import java.util.List;
import java.util.Map;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Definitions;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.ImitatedRuntime;

/** Many objects that one action ends. The heap is as the runtime would have left it had it made the objects one by one. */
enum BigGraph {
    /** A variable holds the first object, and each object the next: all die link by link when the variable goes. */
    CHAIN("a chain, del head", true),
    /** Every two objects hold each other and nobody else does: a collection finds them all. */
    PAIRS("cycles of two, gc.collect()", false),
    /** All objects in one cycle. */
    RING("one cycle, gc.collect()", false);

    /** The one class that all objects are of. */
    static final Definitions DEFINITIONS = new Definitions(Map.of("Node", ClassDefinition.plain("Node")), Map.of());

    private final String title;
    private final boolean hasHead;

    BigGraph(String title, boolean hasHead) {
        this.title = title;
        this.hasHead = hasHead;
    }

    String title() {
        return title;
    }

    /** What ends all the objects. */
    Action ending() {
        return hasHead ? new Naming.Delete(Path.of("head")) : new Collection.Collect(2);
    }

    /** So many objects, in a heap of that runtime. */
    Heap of(int objects, ImitatedRuntime runtime) {
        WorkingHeap heap = runtime.start(DEFINITIONS).fork();
        int first = heap.size();
        for (int i = 0; i < objects; i++) {
            int next = next(i, objects);
            heap.bear(Birth.counted("n" + i, Kind.INSTANCE, "Node", 1, 56)
                    .holding(next < 0 ? List.of() : List.of(strong(Role.ATTRIBUTE, "next", first + next))));
        }
        if (hasHead) {
            heap.insertReference(0, 0, strong(Role.VARIABLE, "head", first));
        }
        return heap;
    }

    private int next(int i, int objects) {
        return switch (this) {
            case CHAIN -> i + 1 < objects ? i + 1 : -1;
            case PAIRS -> i ^ 1;
            case RING -> (i + 1) % objects;
        };
    }

    private static Reference strong(Role role, String label, int target) {
        return Reference.strong(role, label, new ObjectId(target));
    }
}
