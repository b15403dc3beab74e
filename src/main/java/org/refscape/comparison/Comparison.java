package org.refscape.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Scene;

/**
 * What came of each action in each lane.
 *
 * @param lanes the runtimes
 * @param happenings for each action, for each lane
 */
public record Comparison(List<Lane> lanes, List<List<Happening>> happenings) {
    /** The runtimes to compare if nobody says which: one of each language. */
    public static final List<String> USUAL = List.of("cpython-3.13", "jvm-17", "javascript", "swift-5");

    public Comparison {
        lanes = List.copyOf(lanes);
        happenings = happenings.stream().map(List::copyOf).toList();
    }

    /**
     * Plays the scene on the runtimes with those keys and compares.
     *
     * @throws IllegalArgumentException if its drawing cannot be built; see {@link org.refscape.scene.Compile#problem}
     * @throws java.util.NoSuchElementException if there is no runtime with one of the keys
     */
    public static Comparison of(Scene scene, List<String> keys, Runtimes runtimes) {
        return of(
                scene,
                keys.stream()
                        .map(key -> Lane.of(scene, key, runtimes.named(key).orElseThrow()))
                        .toList());
    }

    /** The keys of the runtimes, in the order of the lanes. */
    public List<String> keys() {
        return lanes.stream().map(Lane::key).toList();
    }

    /** Compares lanes of that scene. */
    public static Comparison of(Scene scene, List<Lane> lanes) {
        Set<String> counted = common(lanes);
        List<List<Happening>> all = new ArrayList<>();
        int[] called = new int[lanes.size()];
        for (int action = 0; action < scene.actions().size(); action++) {
            List<Happening> here = new ArrayList<>();
            for (int i = 0; i < lanes.size(); i++) {
                Happening one =
                        Happening.of(lanes.get(i), action, scene.actions().get(action), counted, called[i]);
                called[i] = one.calledSoFar();
                here.add(one);
            }
            all.add(here);
        }
        return new Comparison(lanes, all);
    }

    /** The objects that every lane has had at some time; what one of them cannot say at all is no difference of its own. */
    private static Set<String> common(List<Lane> lanes) {
        Set<String> common = new LinkedHashSet<>();
        for (int i = 0; i < lanes.size(); i++) {
            Set<String> here = labels(lanes.get(i).timeline().end());
            if (i == 0) {
                common.addAll(here);
            } else {
                common.retainAll(here);
            }
        }
        return common;
    }

    private static Set<String> labels(Heap heap) {
        Set<String> labels = new LinkedHashSet<>();
        for (int id = 0; id < heap.size(); id++) {
            HeapObject object = heap.object(id);
            if (!object.isInternal()) {
                labels.add(object.label());
            }
        }
        return labels;
    }

    /** What came of that action in that lane, in few words; empty if nothing did. */
    public String text(int action, int lane) {
        return happenings
                .get(action)
                .get(lane)
                .text(lanes.get(lane).timeline().runtime().nothing());
    }

    /** True if not all lanes are in the same state after that action. */
    public boolean differs(int action) {
        List<Happening> here = happenings.get(action);
        return here.stream().anyMatch(one -> here.stream().anyMatch(one::differsFrom));
    }

    /** The first action after which the lanes differ, or -1. */
    public int firstDifference() {
        for (int action = 0; action < happenings.size(); action++) {
            if (differs(action)) {
                return action;
            }
        }
        return -1;
    }

    /** How and why the lanes differ after that action, if they do. */
    public Optional<Difference> difference(int action) {
        return action >= 0 && differs(action)
                ? Optional.of(new Contrast(lanes, happenings.get(action), action).explain())
                : Optional.empty();
    }
}
