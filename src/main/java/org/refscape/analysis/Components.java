package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;

/**
 * The strongly connected components over strong references: two objects belong together if each reaches the other. An immutable value.
 *
 * <p>Tarjan's algorithm (1972), with a list of its own in place of the recursion.
 */
public final class Components {
    private final int[] components;
    private final List<Ids> cyclic;

    private Components(int[] components, List<Ids> cyclic) {
        this.components = components;
        this.cyclic = List.copyOf(cyclic);
    }

    public static Components of(ObjectGraph graph) {
        Search search = new Search(graph);
        search.run();
        return new Components(search.components, cyclic(graph, search));
    }

    private static List<Ids> cyclic(ObjectGraph graph, Search search) {
        int[] sizes = new int[search.count];
        for (int component : search.components) {
            sizes[component]++;
        }
        Map<Integer, IntList> members = new LinkedHashMap<>();
        for (int v = 0; v < graph.size(); v++) {
            int component = search.components[v];
            if (sizes[component] > 1 || holdsItself(graph, v)) {
                members.computeIfAbsent(component, fresh -> new IntList()).add(v);
            }
        }
        List<Ids> cyclic = new ArrayList<>();
        members.values().forEach(each -> cyclic.add(each.toIds()));
        return cyclic;
    }

    private static boolean holdsItself(ObjectGraph graph, int object) {
        for (int i = 0; i < graph.degree(object); i++) {
            if (graph.target(object, i) == object && graph.strength(object, i).keepsAlive()) {
                return true;
            }
        }
        return false;
    }

    /** True if each of the two reaches the other. */
    public boolean areTogether(int one, int other) {
        return components[one] == components[other];
    }

    /** The components in which there is a cycle, each with its members in ascending order, by their first members. */
    public List<Ids> cyclic() {
        return cyclic;
    }

    private static final class Search {
        private static final int OPEN = -1;

        private final ObjectGraph graph;
        private final int[] components;
        /** The order in which objects were met, from 1. */
        private final int[] numbers;
        /** The earliest met object of the same component that is known to be reached. */
        private final int[] earliest;

        private final int[] nextReference;
        private final IntList walk = new IntList();
        private final IntList open = new IntList();
        private int met;
        private int count;

        Search(ObjectGraph graph) {
            this.graph = graph;
            components = new int[graph.size()];
            numbers = new int[graph.size()];
            earliest = new int[graph.size()];
            nextReference = new int[graph.size()];
            Arrays.fill(components, OPEN);
        }

        void run() {
            for (int v = 0; v < graph.size(); v++) {
                if (numbers[v] == 0) {
                    meet(v);
                    while (!walk.isEmpty()) {
                        goOn(walk.last());
                    }
                }
            }
        }

        private void meet(int object) {
            numbers[object] = ++met;
            earliest[object] = met;
            walk.add(object);
            open.add(object);
        }

        private void goOn(int object) {
            if (nextReference[object] == graph.degree(object)) {
                leave(object);
                return;
            }
            int reference = nextReference[object]++;
            if (graph.strength(object, reference).keepsAlive()) {
                int target = graph.target(object, reference);
                if (numbers[target] == 0) {
                    meet(target);
                } else if (components[target] == OPEN) {
                    earliest[object] = Math.min(earliest[object], numbers[target]);
                }
            }
        }

        private void leave(int object) {
            walk.removeLast();
            if (earliest[object] == numbers[object]) {
                close(object);
            }
            if (!walk.isEmpty()) {
                int previous = walk.last();
                earliest[previous] = Math.min(earliest[previous], earliest[object]);
            }
        }

        /** The object was the first one met of its component: all that is open since then belongs to it. */
        private void close(int firstMet) {
            int member;
            do {
                member = open.removeLast();
                components[member] = count;
            } while (member != firstMet);
            count++;
        }
    }
}
