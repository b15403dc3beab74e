package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.WorkingHeap;

/** Real heaps are deep: nothing here may recurse, and nothing may need time that grows with the square of the depth. */
class DeepGraphTest {
    private static final int DEPTH = 1_000_000;

    @Test
    void a_chain_of_a_million_objects_has_a_path_to_its_end() {
        HeapGraph graph = HeapGraph.of(chain(false, false));
        int last = graph.size() - 1;
        assertThat(Reachability.strong(graph).garbage().isEmpty()).isTrue();
        assertThat(PathTree.strong(graph).distance(last)).isEqualTo(DEPTH);
        assertThat(Paths.different(graph, last, Paths.ENOUGH)).hasSize(1);
        assertThat(Paths.indispensable(graph, last)).hasSize(DEPTH);
        assertThat(Cycles.of(graph).list()).isEmpty();
        assertThat(WhyAlive.of(graph, last, "gc.collect()").text())
                .startsWith("n999999 is alive because n0 → n0.next → n1.next → … 999995 more …");
        assertThat(Dominators.of(graph).retainedObjects(1)).isEqualTo(DEPTH);
    }

    @Test
    void a_ring_of_a_million_objects_is_one_cycle() {
        HeapGraph graph = HeapGraph.of(chain(true, false));
        Cycles cycles = Cycles.of(graph);
        assertThat(cycles.list()).hasSize(1);
        assertThat(cycles.leftOut() + cycles.notLookedAt()).isZero();
        assertThat(cycles.list().get(0).length()).isEqualTo(DEPTH);
        assertThat(cycles.list().get(0).isGarbage()).isFalse();
        assertThat(Components.of(graph).cyclic()).hasSize(1);
        assertThat(Cycles.through(graph, DEPTH / 2)).isPresent();
    }

    @Test
    void a_million_links_forth_and_back_with_a_pointer_to_the_end_belong_to_the_list_together() {
        HeapGraph graph = HeapGraph.of(chain(false, true));
        Dominators dominators = Dominators.of(graph);
        assertThat(dominators.immediate(DEPTH / 2)).isZero();
        assertThat(dominators.retainedObjects(0)).isEqualTo(DEPTH + 1);
        Cycles cycles = Cycles.of(graph, 10);
        assertThat(cycles.list()).hasSize(10).allSatisfy(each -> assertThat(each.length())
                .isEqualTo(2));
        assertThat(cycles.leftOut() + 10).isEqualTo(DEPTH - 1);
        assertThat(Paths.different(graph, DEPTH / 2, Paths.ENOUGH)).hasSize(2);
    }

    /** A root and a million objects below it; perhaps closed to a ring, perhaps with ways back and a variable for the end. */
    private static Heap chain(boolean ring, boolean forthAndBack) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("root"));
        for (int i = 0; i < DEPTH; i++) {
            heap.bear(Birth.counted("n" + i, Kind.INSTANCE, "Node", 1, 16));
        }
        insert(heap, 0, 1, Role.VARIABLE, "n0");
        for (int id = 1; id < DEPTH; id++) {
            insert(heap, id, id + 1, Role.ATTRIBUTE, "next");
            if (forthAndBack) {
                insert(heap, id + 1, id, Role.ATTRIBUTE, "prev");
            }
        }
        if (ring) {
            insert(heap, DEPTH, 1, Role.ATTRIBUTE, "next");
        }
        if (forthAndBack) {
            insert(heap, 0, DEPTH, Role.VARIABLE, "last");
        }
        return heap;
    }

    private static void insert(WorkingHeap heap, int holder, int target, Role role, String label) {
        int end = heap.object(holder).references().size();
        heap.insertReference(holder, end, Reference.strong(role, label, new ObjectId(target)));
    }
}
