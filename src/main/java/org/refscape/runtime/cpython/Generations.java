package org.refscape.runtime.cpython;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Place;
import org.refscape.step.Step;

/** The collector's lists, one for each generation, and its counters. */
final class Generations {
    private static final int OLDEST = 2;

    private final Interpreter python;
    private final Memory memory;

    Generations(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** {@code gc_list_merge}: the list of that generation, then those of the younger ones, the youngest first. */
    Ids merged(int generation) {
        int from = memory.heap().size();
        for (int each = 0; each <= generation; each++) {
            from = Math.min(from, each == OLDEST ? 0 : (int) memory.heap().register(Registers.firstOf(each)));
        }
        int[] found = IntStream.range(from, memory.heap().size())
                .filter(id -> isCandidate(memory.object(id), generation))
                .toArray();
        Comparator<HeapObject> byRank = Comparator.comparingInt(object -> rank(object.place(), generation));
        Comparator<HeapObject> byList =
                byRank.thenComparingLong(object -> object.place().position());
        boolean inOrder = IntStream.range(1, found.length)
                .allMatch(i -> byList.compare(memory.object(found[i - 1]), memory.object(found[i])) < 0);
        return inOrder
                ? Ids.of(found)
                : Ids.of(IntStream.of(found)
                        .mapToObj(memory::object)
                        .sorted(byList)
                        .mapToInt(HeapObject::id)
                        .toArray());
    }

    private boolean isCandidate(HeapObject object, int generation) {
        return object.place().generation() <= generation && python.collector().knows(object);
    }

    private static int rank(Place place, int generation) {
        return place.generation() == generation ? -1 : place.generation();
    }

    /** Moves survivors of a collection to the next generation, together. */
    void survived(List<Integer> survivors, int generation) {
        long size = memory.heap().size();
        for (int each = 0; each <= Math.min(generation, 1); each++) {
            memory.setRegister(Registers.firstOf(each), size);
        }
        if (generation == OLDEST) {
            memory.setRegister(Registers.PENDING, 0);
            memory.setRegister(Registers.LONG_LIVED, survivors.size());
        } else if (generation == 1) {
            memory.setRegister(Registers.PENDING, memory.heap().register(Registers.PENDING) + survivors.size());
        }
        if (generation < OLDEST || !areInOrder(survivors)) {
            moveTo(survivors, Math.min(generation + 1, OLDEST));
        }
    }

    /** Moves objects to the end of a generation, in that order. */
    void moveTo(List<Integer> objects, int generation) {
        if (objects.isEmpty()) {
            return;
        }
        List<Place> from = objects.stream().map(id -> memory.object(id).place()).toList();
        int[] ids = objects.stream().mapToInt(Integer::intValue).toArray();
        memory.record(new Step.Survived(Ids.of(ids), from, generation, memory.nextPosition()));
        if (generation < OLDEST) {
            memory.lowerRegister(
                    Registers.firstOf(generation), IntStream.of(ids).min().orElse(0));
        }
    }

    /** True if a full collection has changed nothing about the oldest generation. */
    private boolean areInOrder(List<Integer> survivors) {
        long last = -1;
        for (int id : survivors) {
            Place place = memory.object(id).place();
            if (place.generation() != OLDEST || place.position() < last) {
                return false;
            }
            last = place.position();
        }
        return true;
    }

    /** {@code generations[i].count}: those collected start again, the next older one counts one more. */
    void countCollection(int generation) {
        if (generation < OLDEST) {
            String next = Registers.count(generation + 1);
            memory.setRegister(next, memory.heap().register(next) + 1);
        }
        for (int each = 0; each <= generation; each++) {
            memory.setRegister(Registers.count(each), 0);
        }
    }

    private boolean isAutomatic() {
        return memory.heap().register(Registers.threshold(0)) > 0;
    }

    /** One more object is made; true if a collection is due now. */
    boolean countAllocation() {
        if (!isAutomatic()) {
            return false;
        }
        addToYoung(1);
        return due() >= 0;
    }

    /** One object less; the count never falls below zero. */
    void countDeallocation() {
        if (isAutomatic() && memory.heap().register(Registers.count(0)) > 0) {
            addToYoung(-1);
        }
    }

    private void addToYoung(int change) {
        String young = Registers.count(0);
        memory.setRegister(young, memory.heap().register(young) + change);
    }

    /** The oldest generation whose count exceeds its threshold ({@code gc_collect_generations}), or -1 if none is due. */
    int due() {
        if (!isAutomatic() || memory.heap().register(Registers.DISABLED) != 0 || !exceeds(0)) {
            return -1;
        }
        for (int each = OLDEST; each > 0; each--) {
            if (exceeds(each) && (each < OLDEST || manyNewSurvivors())) {
                return each;
            }
        }
        return 0;
    }

    /** Why a collection of that generation happens by itself, as a sentence. */
    String whyDue(int generation) {
        return "Nobody called it: the collector starts by itself on generation " + generation
                + ", because its count of "
                + memory.heap().register(Registers.count(generation)) + " is over the threshold of "
                + memory.heap().register(Registers.threshold(generation)) + ".";
    }

    private boolean exceeds(int generation) {
        return memory.heap().register(Registers.count(generation))
                > memory.heap().register(Registers.threshold(generation));
    }

    /** A full collection is only worth its time if enough objects have got old since the last one. */
    private boolean manyNewSurvivors() {
        return memory.heap().register(Registers.PENDING) >= memory.heap().register(Registers.LONG_LIVED) / 4;
    }

    /** {@code gc.set_threshold}. */
    void setThresholds(int first, int second, int third) {
        if (!isAutomatic() && first > 0) {
            // Until now nobody counted: what is young now was made since the last collection.
            memory.setRegister(Registers.count(0), merged(0).size());
        }
        memory.setRegister(Registers.threshold(0), first);
        memory.setRegister(Registers.threshold(1), second);
        memory.setRegister(Registers.threshold(2), third);
    }
}
