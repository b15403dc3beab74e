package org.refscape.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapGraphTest {

    @Test
    void freed_objects_are_left_out_and_the_numbers_close_up() {
        WorkingHeap heap = Sketch.heap("root > a; b; c > a").fork();
        heap.setState(2, LifeState.FREED);
        HeapGraph graph = HeapGraph.of(heap);
        assertThat(graph.size()).isEqualTo(3);
        assertThat(graph.index(2)).isEqualTo(-1);
        assertThat(graph.index(3)).isEqualTo(2);
        assertThat(graph.id(2)).isEqualTo(3);
        assertThat(graph.name(graph.target(2, 0))).isEqualTo("a");
    }

    @Test
    void atoms_are_left_out_and_positions_still_count_them() {
        WorkingHeap heap = Sketch.heap("a > b; a > c").fork();
        heap.insertReference(0, 1, Reference.strong(Role.ATTRIBUTE, "size", Atom.of(5)));
        HeapGraph graph = HeapGraph.of(heap);
        assertThat(graph.degree(0)).isEqualTo(2);
        assertThat(graph.position(0, 1)).isEqualTo(2);
        assertThat(graph.referenceAt(0, 2)).isEqualTo(1);
        assertThat(graph.referenceAt(0, 1)).isEqualTo(-1);
    }

    @Test
    void it_stays_as_it_is_when_the_heap_goes_on() {
        WorkingHeap heap = Sketch.heap("root > a").fork();
        HeapGraph graph = HeapGraph.of(heap);
        heap.removeReference(0, 0);
        heap.bear(Birth.root("frame"));
        assertThat(graph.size()).isEqualTo(2);
        assertThat(graph.degree(0)).isEqualTo(1);
        assertThat(graph.index(2)).isEqualTo(-1);
    }

    @Test
    void it_says_of_every_reference_what_the_heap_says() {
        RandomSketches.first(300).forEach(sketch -> {
            Heap heap = Sketch.heap(sketch);
            HeapGraph graph = HeapGraph.of(heap);
            List<Reference> fromGraph = new ArrayList<>();
            List<Reference> fromHeap = new ArrayList<>();
            for (int v = 0; v < graph.size(); v++) {
                HeapObject object = heap.object(graph.id(v));
                fromHeap.addAll(object.references());
                for (int i = 0; i < graph.degree(v); i++) {
                    ObjectId target = new ObjectId(graph.id(graph.target(v, i)));
                    fromGraph.add(new Reference(graph.role(v, i), graph.label(v, i), target, graph.strength(v, i)));
                }
            }
            assertThat(fromGraph).as(sketch).isEqualTo(fromHeap);
        });
    }
}
