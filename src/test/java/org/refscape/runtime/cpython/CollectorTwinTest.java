package org.refscape.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Strength;
import org.refscape.runtime.Run;
import org.refscape.step.Step;

/** The collector beside a slow truth: what it leaves alive is what the roots and the older generations lead to. */
class CollectorTwinTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
    private static final List<String> ATTRIBUTES = List.of("x", "y", "z");
    private static final int SEEDS = 120;
    private static final int ACTIONS = 80;

    @ParameterizedTest
    @EnumSource(Version.class)
    void what_survives_a_collection_is_what_is_reachable(Version version) {
        long collections = 0;
        int dead = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Session session = Session.of(version);
            NAMES.forEach(session::make);
            for (int i = 0; i < ACTIONS; i++) {
                act(session, random, i);
                if (random.nextInt(8) == 0) {
                    int generation = random.nextInt(3);
                    Set<Integer> expected = reachable(session.heap(), generation);
                    int before = ids(session.heap()).size();
                    session.collect(generation);
                    assertThat(ids(session.heap()))
                            .as("seed %d, action %d", seed, i)
                            .isEqualTo(expected);
                    collections++;
                    dead += before - expected.size();
                }
            }
        }
        assertThat(collections).isGreaterThan(500);
        assertThat(dead).as("objects that only the collector could find").isGreaterThan(500);
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void a_collection_that_comes_by_itself_takes_no_more(Version version) {
        long collections = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Session session = Session.of(version).then(new Collection.SetThreshold(3, 2, 2));
            NAMES.forEach(session::make);
            for (int i = 0; i < ACTIONS; i++) {
                act(session, random, i);
                Heap after = session.heap();
                assertThat(ids(after)).as("seed %d, action %d", seed, i).containsAll(fromRoots(after));
                collections += collectionsIn(session.runs().get(session.runs().size() - 1));
            }
        }
        assertThat(collections).isGreaterThan(500);
    }

    private static long collectionsIn(Run run) {
        return run.steps().stream()
                .filter(step -> step instanceof Step.Examined examined && examined.after() == null)
                .count();
    }

    private static void act(Session session, Random random, int number) {
        String name = one(NAMES, random);
        String place = name + "." + one(ATTRIBUTES, random);
        switch (random.nextInt(9)) {
            case 0 -> session.makeA("Node", name);
            case 1 -> session.makeA("Node", place);
            case 2, 3, 4 -> session.bind(place, one(NAMES, random));
            case 5 -> session.bind(name, one(NAMES, random));
            case 6 ->
                session.then(new Container.MakeList(
                        Path.of(place), "l" + number, List.of(Expression.at(name), Expression.at(one(NAMES, random)))));
            case 7 -> session.weak(place, one(NAMES, random));
            default ->
                session.then(new Container.MakeTuple(
                        Path.of(place), "t" + number, List.of(Expression.at(one(NAMES, random)))));
        }
    }

    private static String one(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private static Set<Integer> ids(Heap heap) {
        return heap.present().map(HeapObject::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> fromRoots(Heap heap) {
        return closure(
                heap, heap.present().filter(each -> each.kind() == Kind.ROOT).mapToInt(HeapObject::id));
    }

    /** Roots, and everything in a generation that is not looked at, and what they lead to. */
    private static Set<Integer> reachable(Heap heap, int generation) {
        return closure(
                heap,
                heap.present()
                        .filter(each -> each.kind() == Kind.ROOT || each.place().generation() > generation)
                        .mapToInt(HeapObject::id));
    }

    private static Set<Integer> closure(Heap heap, IntStream sources) {
        Set<Integer> seen = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        sources.forEach(open::add);
        while (!open.isEmpty()) {
            int id = open.pop();
            if (seen.add(id)) {
                for (Reference each : heap.object(id).references()) {
                    if (each.targetIndex() >= 0 && each.strength() == Strength.STRONG) {
                        open.add(each.targetIndex());
                    }
                }
            }
        }
        return seen;
    }
}
