package org.refscape.analysis;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.Ids;
import org.refscape.heap.LifeState;

/** What leaks where nothing ever looks for garbage: objects that no root reaches any more and that hold one another. */
public final class Leaks {
    private Leaks() {}

    /** The ids of the objects that have leaked, if nothing in this runtime collects; what is just dying does not leak. */
    public static Ids withoutCollector(Heap heap) {
        HeapGraph graph = HeapGraph.of(heap);
        Reachability strong = Reachability.strong(graph);
        return Ids.of(IntStream.range(0, graph.size())
                .filter(vertex -> !strong.isStrong(vertex) && !graph.isRoot(vertex))
                .filter(vertex -> !graph.kind(vertex).isReferenceObject())
                .map(graph::id)
                .filter(id -> heap.object(id).state() == LifeState.LIVE)
                .toArray());
    }

    /** The same in the middle of a run: something that waits for its turn to die is no leak; what has leaked is still there in the end. */
    public static Ids lasting(Heap now, Heap end) {
        Set<Integer> then = new HashSet<>();
        withoutCollector(end).stream().forEach(then::add);
        return Ids.of(withoutCollector(now).stream().filter(then::contains).toArray());
    }
}
