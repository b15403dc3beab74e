package org.refscape.analysis;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.ObjectGraph;

/** The references of a graph by their targets. Those to one object are in order of their holders, then in the holder's own order. */
public final class Incoming {
    /** The references to object v are those from first[v] up to first[v + 1]. */
    private final int[] first;

    private final int[] holders;
    private final int[] references;

    private Incoming(ObjectGraph graph) {
        first = starts(graph);
        holders = new int[first[graph.size()]];
        references = new int[holders.length];
        int[] next = first.clone();
        for (int v = 0; v < graph.size(); v++) {
            for (int i = 0; i < graph.degree(v); i++) {
                int at = next[graph.target(v, i)]++;
                holders[at] = v;
                references[at] = i;
            }
        }
    }

    public static Incoming of(ObjectGraph graph) {
        return new Incoming(graph);
    }

    private static int[] starts(ObjectGraph graph) {
        int[] starts = new int[graph.size() + 1];
        for (int v = 0; v < graph.size(); v++) {
            for (int i = 0; i < graph.degree(v); i++) {
                starts[graph.target(v, i) + 1]++;
            }
        }
        for (int v = 0; v < graph.size(); v++) {
            starts[v + 1] += starts[v];
        }
        return starts;
    }

    /** The number of references that lead to the object. */
    public int degree(int object) {
        return first[object + 1] - first[object];
    }

    /** The holder of the i-th reference that leads to the object. */
    public int holder(int object, int i) {
        return holders[first[object] + i];
    }

    /** The number of that reference among its holder's references. */
    public int reference(int object, int i) {
        return references[first[object] + i];
    }

    /** All references that lead to the object. */
    public List<Hop> to(int object) {
        List<Hop> all = new ArrayList<>(degree(object));
        for (int i = 0; i < degree(object); i++) {
            all.add(new Hop(holder(object, i), reference(object, i), object));
        }
        return all;
    }
}
