package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;

/** A value in a WeakMap counts only as long as its key lives; in Java's and Python's maps with weak keys it always counts. */
class EphemeronTest {

    @Test
    void a_value_that_leads_back_to_its_key_does_not_hold_it_in_a_weak_map() {
        WorkingHeap heap = mapWithValueLeadingToKey("WeakMap");
        assertThat(alive(HeapGraph.of(heap))).containsExactly("globals", "map");
    }

    @Test
    void in_a_weak_hash_map_and_a_weak_key_dictionary_it_does() {
        for (String type : List.of("WeakHashMap", "WeakKeyDictionary")) {
            WorkingHeap heap = mapWithValueLeadingToKey(type);
            assertThat(alive(HeapGraph.of(heap))).containsExactly("globals", "map", "key", "value");
        }
    }

    @Test
    void while_the_key_lives_the_value_does_and_the_reason_names_the_key() {
        WorkingHeap heap = mapWithValueLeadingToKey("WeakMap");
        hold(heap, 0, Role.VARIABLE, "k", 2);
        HeapGraph graph = HeapGraph.of(heap);
        assertThat(alive(graph)).containsExactly("globals", "map", "key", "value");
        assertThat(WhyAlive.of(graph, graph.index(3), "").text())
                .contains("map holds value only as long as the key key lives.");
    }

    @Test
    void if_the_key_were_held_weakly_the_value_would_go_with_it() {
        WorkingHeap heap = mapWithValueLeadingToKey("WeakMap");
        hold(heap, 0, Role.VARIABLE, "k", 2);
        HeapGraph graph = HeapGraph.of(heap);
        List<Hop> key = List.of(Named.hop(graph, "globals", "k"));
        assertThat(alive(WhatIf.weak(graph, key))).containsExactly("globals", "map");
    }

    /** The fixed point of ECMA-262, "Liveness", word by word: look at every entry again until nothing changes. */
    @Test
    void on_random_heaps_the_quick_marking_finds_what_the_fixed_point_finds() {
        int dead = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            WorkingHeap heap = random(new Random(seed));
            Set<String> slow = fixedPoint(heap);
            HeapGraph graph = HeapGraph.of(heap);
            assertThat(new TreeSet<>(alive(graph))).as("seed %s", seed).isEqualTo(slow);
            assertThat(Naive.closure(Naive.roots(graph), Naive.references(graph, Strength.STRONG)).stream()
                            .map(graph::name))
                    .as("paths of seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(slow);
            dead += heap.size() - slow.size();
        }
        assertThat(dead).isGreaterThan(1_000);
    }

    private static WorkingHeap mapWithValueLeadingToKey(String type) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("globals"));
        heap.bear(Birth.traced("map", Kind.WEAK_KEY_DICTIONARY, type, 0));
        heap.bear(Birth.traced("key", Kind.INSTANCE, "Node", 0));
        heap.bear(Birth.traced("value", Kind.INSTANCE, "Node", 0));
        hold(heap, 0, Role.VARIABLE, "m", 1);
        entry(heap, 1, 2, 3);
        hold(heap, 3, Role.ATTRIBUTE, "back", 2);
        return heap;
    }

    private static void entry(WorkingHeap heap, int map, int key, int value) {
        add(heap, map, new Reference(Role.KEY, "", new ObjectId(key), Strength.WEAK));
        add(heap, map, Reference.strong(Role.VALUE, "", new ObjectId(value)));
    }

    private static void hold(WorkingHeap heap, int holder, Role role, String label, int target) {
        add(heap, holder, Reference.strong(role, label, new ObjectId(target)));
    }

    private static void add(WorkingHeap heap, int holder, Reference reference) {
        heap.insertReference(holder, heap.object(holder).references().size(), reference);
    }

    private static WorkingHeap random(Random random) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("globals"));
        int size = 3 + random.nextInt(9);
        for (int i = 1; i < size; i++) {
            boolean map = random.nextInt(3) == 0;
            heap.bear(
                    map
                            ? Birth.traced("o" + i, Kind.WEAK_KEY_DICTIONARY, "WeakMap", 0)
                            : Birth.traced("o" + i, Kind.INSTANCE, "Node", 0));
        }
        for (int i = random.nextInt(2 * size); i >= 0; i--) {
            int holder = random.nextInt(size);
            int target = 1 + random.nextInt(size - 1);
            if (heap.object(holder).kind() == Kind.WEAK_KEY_DICTIONARY) {
                entry(heap, holder, target, 1 + random.nextInt(size - 1));
            } else if (holder > 0 || random.nextInt(2) == 0) {
                hold(heap, holder, holder == 0 ? Role.VARIABLE : Role.ATTRIBUTE, "r" + i, target);
            }
        }
        return heap;
    }

    private static Set<String> fixedPoint(WorkingHeap heap) {
        Set<Integer> live = new TreeSet<>(Set.of(0));
        int before;
        do {
            before = live.size();
            for (int id : List.copyOf(live)) {
                live.addAll(leadsTo(heap.object(id), live));
            }
        } while (live.size() > before);
        Set<String> names = new TreeSet<>();
        live.forEach(id -> names.add(heap.object(id).label()));
        return names;
    }

    private static List<Integer> leadsTo(HeapObject holder, Set<Integer> live) {
        List<Integer> targets = new ArrayList<>();
        List<Reference> all = holder.references();
        for (int i = 0; i < all.size(); i++) {
            boolean value = all.get(i).role() == Role.VALUE;
            boolean counts = value
                    ? live.contains(all.get(i - 1).targetIndex())
                    : all.get(i).strength() == Strength.STRONG;
            if (counts) {
                targets.add(all.get(i).targetIndex());
            }
        }
        return targets;
    }

    private static List<String> alive(org.refscape.heap.ObjectGraph graph) {
        return Named.names(graph, Reachability.strong(graph).reached());
    }
}
