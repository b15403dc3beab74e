package org.refscape.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/**
 * A graph in which some references have another strength, to ask it the same questions as the real one: what would be garbage if this were
 * weak, which cycle would there be if it were strong. The real graph is left as it is.
 */
public final class WhatIf implements ObjectGraph {
    private final ObjectGraph graph;
    private final Set<Long> changed = new HashSet<>();
    private final Strength strength;

    private WhatIf(ObjectGraph graph, List<Hop> references, Strength strength) {
        this.graph = graph;
        this.strength = strength;
        references.forEach(each -> changed.add(key(each.holder(), each.reference())));
    }

    /** The graph if these references were weak; for everything that strong references decide, the same as if they were cut. */
    public static ObjectGraph weak(ObjectGraph graph, List<Hop> references) {
        return new WhatIf(graph, references, Strength.WEAK);
    }

    /** The graph if these references kept their targets alive. */
    public static ObjectGraph strong(ObjectGraph graph, List<Hop> references) {
        return new WhatIf(graph, references, Strength.STRONG);
    }

    private static long key(int holder, int reference) {
        return ((long) holder << 32) | reference;
    }

    @Override
    public Strength strength(int object, int reference) {
        return changed.contains(key(object, reference)) ? strength : graph.strength(object, reference);
    }

    @Override
    public int size() {
        return graph.size();
    }

    @Override
    public boolean isRoot(int object) {
        return graph.isRoot(object);
    }

    @Override
    public boolean isInternal(int object) {
        return graph.isInternal(object);
    }

    @Override
    public Kind kind(int object) {
        return graph.kind(object);
    }

    @Override
    public String name(int object) {
        return graph.name(object);
    }

    @Override
    public String type(int object) {
        return graph.type(object);
    }

    @Override
    public long bytes(int object) {
        return graph.bytes(object);
    }

    @Override
    public int degree(int object) {
        return graph.degree(object);
    }

    @Override
    public int keyOf(int object, int reference) {
        return graph.keyOf(object, reference);
    }

    @Override
    public int target(int object, int reference) {
        return graph.target(object, reference);
    }

    @Override
    public Role role(int object, int reference) {
        return graph.role(object, reference);
    }

    @Override
    public String label(int object, int reference) {
        return graph.label(object, reference);
    }
}
