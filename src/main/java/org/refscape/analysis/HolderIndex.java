package org.refscape.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Role;

/** Answers for any object of one graph who holds it. */
public final class HolderIndex {
    private final ObjectGraph graph;
    private final Incoming incoming;
    private final Places places;

    private HolderIndex(ObjectGraph graph) {
        this.graph = graph;
        incoming = Incoming.of(graph);
        places = Places.of(graph, incoming);
    }

    public static HolderIndex of(ObjectGraph graph) {
        return new HolderIndex(graph);
    }

    /** Who holds that object strongly, and who refers to it otherwise. */
    public Holders holders(int object) {
        List<Hold> strong = new ArrayList<>();
        List<Hold> weak = new ArrayList<>();
        for (Hop each : incoming.to(object)) {
            if (each.strength(graph).keepsAlive()) {
                strong.add(hold(each, each));
            } else if (each.role(graph) == Role.REFERENT) {
                weak.addAll(throughReferenceObject(each));
            } else {
                weak.add(hold(each, each));
            }
        }
        return new Holders(strong, weak);
    }

    /** The places that hold the reference object, each once; the reference object itself if there are none. */
    private List<Hold> throughReferenceObject(Hop referent) {
        Map<String, Hold> byPlace = new LinkedHashMap<>();
        for (Hop each : incoming.to(referent.holder())) {
            if (each.strength(graph).keepsAlive() && !isOwnPart(each.holder(), referent.target())) {
                Hold hold = hold(referent, each);
                byPlace.putIfAbsent(hold.place(), hold);
            }
        }
        boolean nobody = byPlace.isEmpty() && !isOwnPart(referent.holder(), referent.target());
        return nobody ? List.of(hold(referent, referent)) : List.copyOf(byPlace.values());
    }

    /** A weak container's works watch the container itself; nobody wants to know. */
    private boolean isOwnPart(int part, int object) {
        return part != object && places.owner(part) == object;
    }

    private Hold hold(Hop reference, Hop seenAt) {
        return new Hold(reference, seenAt, places.text(seenAt), reference.strength(graph), callsBack(reference));
    }

    /** True if it is a reference object with a callback. A dictionary's own callback, which drops the entry, is its works and does not count. */
    private boolean callsBack(Hop reference) {
        int holder = reference.holder();
        if (reference.role(graph) != Role.REFERENT || graph.isInternal(holder)) {
            return false;
        }
        for (int i = 0; i < graph.degree(holder); i++) {
            if (graph.role(holder, i) == Role.CALLBACK) {
                return true;
            }
        }
        return false;
    }
}
