package org.refscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/**
 * One run of GraphStream's SpringBox over one connected part, on a private copy of it. The only class of this package
 * that knows GraphStream.
 */
final class Springs {
    private static final double STABLE = 0.97;
    private static final int FEWEST_STEPS = 60;

    private final BreadthFirst search;
    private final Parts.Part part;
    private final Map<Integer, String> names = new HashMap<>();

    Springs(BreadthFirst search, Parts.Part part) {
        this.search = search;
        this.part = part;
        // Short names of our own: the spatial index iterates by hash of name, which thereby depends on the order alone.
        for (int i = 0; i < part.nodes().size(); i++) {
            names.put(part.nodes().get(i), "n" + i);
        }
    }

    /** The middles of the nodes of the part, in its order and in units of a spring's length; nothing if called off. */
    Optional<List<Point>> relax(Random random, int steps, Progress progress) {
        if (part.nodes().size() == 1) {
            return progress.mayGoOn(0) ? Optional.of(List.of(new Point(0, 0))) : Optional.empty();
        }
        Graph copy = new MultiGraph("part");
        SpringBox box = new SpringBox(false, random);
        box.setStabilizationLimit(STABLE);
        copy.addSink(box);
        box.addAttributeSink(copy);
        fill(copy);
        for (int step = 0; step < steps; step++) {
            if (!progress.mayGoOn((double) step / steps)) {
                return Optional.empty();
            }
            if (step > FEWEST_STEPS && box.getStabilization() >= STABLE) {
                break;
            }
            box.compute();
        }
        return Optional.of(middles(copy));
    }

    private void fill(Graph copy) {
        for (int node : part.nodes()) {
            copy.addNode(name(node));
        }
        for (int e : part.edges()) {
            if (search.from(e) != search.to(e)) {
                copy.addEdge("e" + e, name(search.from(e)), name(search.to(e)));
            }
        }
    }

    private String name(int node) {
        return names.getOrDefault(node, "");
    }

    private List<Point> middles(Graph copy) {
        List<Point> middles = new ArrayList<>();
        for (int node : part.nodes()) {
            Object[] xyz = copy.getNode(name(node)).getArray("xyz");
            middles.add(new Point(((Number) xyz[0]).doubleValue(), ((Number) xyz[1]).doubleValue()));
        }
        return middles;
    }
}
