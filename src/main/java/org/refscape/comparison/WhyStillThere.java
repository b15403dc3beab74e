package org.refscape.comparison;

import java.util.List;
import java.util.Optional;
import org.refscape.analysis.Cycle;
import org.refscape.analysis.Cycles;
import org.refscape.analysis.Hop;
import org.refscape.analysis.Paths;
import org.refscape.analysis.Places;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Role;

/** Why an object that is gone elsewhere is still there in one lane. */
final class WhyStillThere {
    private final Lane lane;
    private final int action;
    private final String object;
    private final Heap heap;
    private final HeapGraph graph;
    private final int vertex;

    WhyStillThere(Lane lane, int action, String object) {
        this.lane = lane;
        this.action = action;
        this.object = object;
        heap = lane.after(action + 1);
        graph = HeapGraph.of(heap);
        HeapObject found = heap.labelled(object);
        vertex = found == null ? -1 : graph.index(found.id());
    }

    /** One sentence; what the lane was just answered may stand in it. */
    String sentence(String answer) {
        boolean tells = answer.equals(object);
        String still = lane.subject() + (tells ? " still answers " : " still has ") + object;
        if (vertex < 0) {
            return still + ".";
        }
        Optional<List<Hop>> path = Paths.shortest(graph, vertex);
        if (path.isPresent()) {
            return still + ": " + held(path.get());
        }
        boolean counts = heap.object(graph.id(vertex)).count() >= 0;
        return still + ": " + (counts ? counted() : waiting());
    }

    private String held(List<Hop> path) {
        Hop first = path.get(0);
        boolean variable = first.role(graph) == Role.VARIABLE;
        String way = Places.of(graph).path(path);
        if (variable) {
            return path.size() == 1 ? "the variable " + way + " holds it." : way + " leads to it.";
        }
        boolean alone = path.size() == 1 && graph.name(first.holder()).equals("KeptAlive");
        return alone
                ? "a WeakRef was made for it or gave it out in this job, so it stays until the job ends."
                : "the runtime itself holds it (" + graph.name(first.holder()) + ").";
    }

    private String counted() {
        HeapObject here = heap.object(graph.id(vertex));
        String count = "its count is " + here.count();
        String until = lane.timeline().runtime().collectorCall();
        Optional<Cycle> cycle = Cycles.through(graph, vertex);
        String ring = cycle.map(each -> each.shown() == 1 ? "it holds itself" : each.name() + " hold " + other(each))
                .orElse("garbage that holds it is not reclaimed either");
        return ring + ", so " + count
                + (until.isEmpty() ? ", and nothing ever looks for cycles: it is leaked." : " until " + until + ".");
    }

    private static String other(Cycle cycle) {
        return cycle.shown() == 2 ? "each other" : "one another";
    }

    private String waiting() {
        if (!lane.hasCollected(action, action + 1)) {
            return lane.hasCollected(0, action)
                    ? "nothing has been collected since it became unreachable."
                    : "nothing has been collected yet.";
        }
        HeapObject here = heap.object(graph.id(vertex));
        return here.isFinalized()
                ? "its finalizer has had to run first, and a later collection takes it."
                : "when the collector looked, something still held it; a later collection takes it.";
    }
}
