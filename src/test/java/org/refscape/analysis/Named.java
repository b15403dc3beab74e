package org.refscape.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;

/** Names for numbers and numbers for names, so that tests read as their sketches. */
final class Named {
    private Named() {}

    static int number(ObjectGraph graph, String name) {
        return IntStream.range(0, graph.size())
                .filter(v -> graph.name(v).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    static List<String> names(ObjectGraph graph, Ids objects) {
        return objects.stream().mapToObj(graph::name).toList();
    }

    static String path(ObjectGraph graph, List<Hop> path) {
        return Places.of(graph).path(path);
    }

    static Hop hop(ObjectGraph graph, String holder, String label) {
        int v = number(graph, holder);
        return IntStream.range(0, graph.degree(v))
                .filter(i -> Objects.equals(graph.label(v, i), label))
                .mapToObj(i -> Hop.of(graph, v, i))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + holder + "." + label));
    }
}
