package org.refscape.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Role;

/**
 * References in the words that people use: {@code tree} for a variable, {@code root.child}, {@code list[0]}, {@code cache['leaf']}.
 *
 * <p>Internal parts are folded into their owner, the nearest object on the way up that is shown: the entry of a weak dictionary, which the
 * runtime keeps in a hidden table, is a place of the dictionary.
 */
public final class Places {
    private final ObjectGraph graph;
    private final @Nullable Incoming incoming;
    /** How many roots have a variable of that name. */
    private final Map<String, Integer> variables = new TreeMap<>();

    private Places(ObjectGraph graph, @Nullable Incoming incoming) {
        this.graph = graph;
        this.incoming = incoming;
        for (int v = 0; v < graph.size(); v++) {
            if (graph.isRoot(v)) {
                countVariables(v);
            }
        }
    }

    public static Places of(ObjectGraph graph) {
        for (int v = 0; v < graph.size(); v++) {
            if (graph.isInternal(v)) {
                return of(graph, Incoming.of(graph));
            }
        }
        return new Places(graph, null);
    }

    static Places of(ObjectGraph graph, Incoming incoming) {
        return new Places(graph, incoming);
    }

    private void countVariables(int root) {
        for (int i = 0; i < graph.degree(root); i++) {
            if (graph.role(root, i) == Role.VARIABLE) {
                variables.merge(graph.label(root, i), 1, Integer::sum);
            }
        }
    }

    /** The object of which this one is a part; itself, if it is no part or nobody has it. */
    public int owner(int object) {
        if (incoming == null || !graph.isInternal(object)) {
            return object;
        }
        Set<Integer> seen = new LinkedHashSet<>(List.of(object));
        List<Integer> queue = new ArrayList<>(seen);
        for (int next = 0; next < queue.size(); next++) {
            for (Hop each : incoming.to(queue.get(next))) {
                if (each.strength(graph).keepsAlive() && seen.add(each.holder())) {
                    if (!graph.isInternal(each.holder())) {
                        return each.holder();
                    }
                    queue.add(each.holder());
                }
            }
        }
        return object;
    }

    /** The name of the object, or of the one of which it is a part. */
    public String name(int object) {
        return graph.name(owner(object));
    }

    /** The place of the reference, as a person would write or say it. */
    public String text(Hop hop) {
        int owner = owner(hop.holder());
        String name = graph.name(owner);
        String label = hop.label(graph);
        if (graph.isRoot(owner) && hop.role(graph) != Role.VARIABLE && hop.role(graph) != Role.ITEM) {
            return name;
        }
        boolean folded = owner != hop.holder();
        return switch (hop.role(graph)) {
            case VARIABLE -> variable(owner, name, label);
            case ATTRIBUTE -> name + "." + label;
            case ITEM -> item(hop, owner, name);
            case KEY -> "a key of " + name;
            case VALUE -> entry(hop, name);
            case CALLBACK -> folded ? name : "the callback of " + name;
            case REFERENT -> name;
            case INTERNAL -> folded || label.isEmpty() ? name : name + "." + label;
        };
    }

    private String variable(int owner, String name, String label) {
        if (!graph.isRoot(owner)) {
            return label + " in " + name;
        }
        return variables.getOrDefault(label, 0) > 1 ? label + " (" + name + ")" : label;
    }

    private String item(Hop hop, int owner, String name) {
        if (graph.kind(hop.holder()) == Kind.SET || graph.kind(hop.holder()) == Kind.WEAK_SET) {
            return "a member of " + name;
        }
        if (owner != hop.holder()) {
            return name;
        }
        int index = 0;
        for (int i = 0; i < hop.reference(); i++) {
            if (graph.role(hop.holder(), i) == Role.ITEM) {
                index++;
            }
        }
        return name + "[" + index + "]";
    }

    /** An entry by its key: text in quotes, or the name of the object that stands before the value. A key may be gone. */
    private String entry(Hop value, String name) {
        int before = value.reference() - 1;
        if (before >= 0 && graph.role(value.holder(), before) == Role.KEY) {
            return name + "[" + graph.name(referent(graph.target(value.holder(), before))) + "]";
        }
        String label = value.label(graph);
        if (label.isEmpty()) {
            return "an entry of " + name;
        }
        return name + "[" + (label.startsWith("'") ? label : "'" + label + "'") + "]";
    }

    /** What a reference object points at; anything else is itself. */
    private int referent(int object) {
        for (int i = 0; i < graph.degree(object); i++) {
            if (graph.role(object, i) == Role.REFERENT) {
                return graph.target(object, i);
            }
        }
        return object;
    }

    /** The path as places with arrows between them, ending with the object: {@code tree → root.child → branch}. */
    public String path(List<Hop> path) {
        List<String> parts = new ArrayList<>();
        for (Hop each : path) {
            if (!graph.isInternal(each.target())) {
                parts.add(text(each));
            }
        }
        if (!path.isEmpty()) {
            parts.add(graph.name(path.get(path.size() - 1).target()));
        }
        return Words.arrows(parts);
    }
}
