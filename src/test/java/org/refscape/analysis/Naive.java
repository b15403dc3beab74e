package org.refscape.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Strength;

/** Slow and obvious answers, to compare the clever ones with. */
final class Naive {
    private Naive() {}

    /** Every reference of the graph up to that strength. */
    static List<Hop> references(ObjectGraph graph, Strength weakest) {
        List<Hop> all = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            for (int i = 0; i < graph.degree(v); i++) {
                if (graph.strength(v, i).compareTo(weakest) <= 0) {
                    all.add(Hop.of(graph, v, i));
                }
            }
        }
        return all;
    }

    static List<Integer> roots(ObjectGraph graph) {
        return IntStream.range(0, graph.size()).filter(graph::isRoot).boxed().toList();
    }

    /** What those references reach from there: adds targets until nothing is added any more. */
    static Set<Integer> closure(List<Integer> from, List<Hop> references) {
        Set<Integer> reached = new TreeSet<>(from);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Hop each : references) {
                grown |= reached.contains(each.holder()) && reached.add(each.target());
            }
        }
        return reached;
    }

    /** What is strongly reachable if these references did not exist. */
    static Set<Integer> reachedWithout(ObjectGraph graph, List<Hop> cut) {
        List<Hop> left = references(graph, Strength.STRONG);
        left.removeAll(cut);
        return closure(roots(graph), left);
    }
}
