package org.refscape.runtime.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapText;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;

/** The marking, and its slow twin. */
class MarkingTest {
    private static final Edges STRONG = (holder, index) -> {
        Reference reference = holder.references().get(index);
        if (!reference.strength().keepsAlive()) {
            return Edges.Passage.CLOSED;
        }
        return reference.role() == Role.VALUE ? Edges.Passage.WITH_KEY : Edges.Passage.OPEN;
    };

    @Test
    void a_wave_is_the_number_of_references_on_a_shortest_way() {
        Heap heap = Sketch.heap("root > a > b > c; root > c; c > d; e > a; a ~> f");
        Marking marking = new Marking(heap);
        marking.reach(id(heap, "root"), 0);
        marking.spread(STRONG);

        assertThat(waves(heap, marking)).containsExactly("root 0", "a 1", "b 2", "c 1", "d 2", "e -1", "f -1");
    }

    @Test
    void a_marking_can_go_on_from_more_objects_along_other_references() {
        Heap heap = Sketch.heap("root > a; b > c; c ~> d");
        Marking marking = new Marking(heap);
        marking.reach(id(heap, "root"), 0);
        marking.spread(STRONG);
        int before = marking.size();
        marking.reach(id(heap, "b"), 2);
        marking.spread((holder, index) -> Edges.Passage.OPEN);

        assertThat(waves(heap, marking)).containsExactly("root 0", "a 1", "b 2", "c 3", "d 4");
        assertThat(marking.reachedAfter(before).size()).isEqualTo(3);
    }

    @Test
    void every_random_heap_is_marked_as_the_slow_twin_marks_it() {
        int deep = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Heap heap = randomHeap(new Random(seed));
            Marking marking = new Marking(heap);
            marking.reach(0, 0);
            marking.spread(STRONG);
            int[] slow = slowWaves(heap);
            int[] fast = IntStream.range(0, heap.size()).map(marking::wave).toArray();
            if (!Arrays.equals(fast, slow)) {
                assertThat(fast).as("seed %d:%n%s", seed, HeapText.of(heap)).isEqualTo(slow);
            }
            deep += Arrays.stream(slow).anyMatch(wave -> wave > 3) ? 1 : 0;
        }
        assertThat(deep).as("heaps deep enough to be worth it").isGreaterThan(100);
    }

    /** Asks every reference of every object again and again until nothing changes; shortest distances by relaxation. */
    private static int[] slowWaves(Heap heap) {
        int[] waves = new int[heap.size()];
        Arrays.fill(waves, -1);
        waves[0] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int id = 0; id < heap.size(); id++) {
                List<Reference> references = heap.object(id).references();
                for (int i = 0; i < references.size() && waves[id] >= 0; i++) {
                    int from = waves[id];
                    int target = references.get(i).targetIndex();
                    Edges.Passage passage = STRONG.passage(heap.object(id), i);
                    if (passage == Edges.Passage.WITH_KEY) {
                        int key = references.get(i - 1).targetIndex();
                        from = key < 0 || waves[key] < 0 ? -1 : Math.max(from, waves[key]);
                    }
                    boolean open = passage != Edges.Passage.CLOSED && from >= 0 && target >= 0;
                    if (open && (waves[target] < 0 || waves[target] > from + 1)) {
                        waves[target] = from + 1;
                        changed = true;
                    }
                }
            }
        }
        return waves;
    }

    private static Heap randomHeap(Random random) {
        WorkingHeap heap = new WorkingHeap();
        int size = 2 + random.nextInt(25);
        heap.bear(Birth.root("root"));
        for (int id = 1; id < size; id++) {
            heap.bear(Birth.traced("n" + id, Kind.INSTANCE, "Node", 16));
        }
        for (int i = random.nextInt(4 * size); i >= 0; i--) {
            int holder = random.nextInt(size);
            int end = heap.object(holder).references().size();
            switch (random.nextInt(4)) {
                case 0 -> heap.insertReference(holder, end, random(random, size, Role.ITEM, Strength.WEAK));
                case 1, 2 -> {
                    heap.insertReference(holder, end, random(random, size, Role.KEY, Strength.WEAK));
                    heap.insertReference(holder, end + 1, random(random, size, Role.VALUE, Strength.STRONG));
                }
                default -> heap.insertReference(holder, end, random(random, size, Role.ITEM, Strength.STRONG));
            }
        }
        return heap;
    }

    private static Reference random(Random random, int size, Role role, Strength strength) {
        return new Reference(role, "", new ObjectId(random.nextInt(size)), strength);
    }

    private static List<String> waves(Heap heap, Marking marking) {
        return heap.present()
                .map(each -> each.label() + " " + marking.wave(each.id()))
                .toList();
    }

    private static int id(Heap heap, String label) {
        return Objects.requireNonNull(heap.labelled(label)).id();
    }
}
