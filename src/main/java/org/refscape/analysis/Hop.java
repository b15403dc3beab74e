package org.refscape.analysis;

import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/**
 * One reference of a graph.
 *
 * @param holder the object that holds it
 * @param reference its number among the holder's references
 * @param target the object to which it leads
 */
public record Hop(int holder, int reference, int target) {

    /** That reference of that graph. */
    public static Hop of(ObjectGraph graph, int holder, int reference) {
        return new Hop(holder, reference, graph.target(holder, reference));
    }

    public Strength strength(ObjectGraph graph) {
        return graph.strength(holder, reference);
    }

    public Role role(ObjectGraph graph) {
        return graph.role(holder, reference);
    }

    public String label(ObjectGraph graph) {
        return graph.label(holder, reference);
    }
}
