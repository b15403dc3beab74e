package org.refscape.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The top-left corner of every node, in the order of the graph's nodes. */
public record Positions(Map<String, Point> corners) {
    /** Copies the map and keeps its order. */
    public Positions {
        corners = Collections.unmodifiableMap(new LinkedHashMap<>(corners));
    }

    /** The corner of a node that was in the graph. */
    public Point of(String id) {
        @Nullable Point corner = corners.get(id);
        if (corner == null) {
            throw new IllegalArgumentException("'" + id + "' was not placed: it was not in the graph");
        }
        return corner;
    }

    /** The rectangles that the graph's nodes cover at these positions, in their order. */
    public List<Box> boxes(LayoutGraph graph) {
        List<Box> boxes = new ArrayList<>();
        for (LayoutGraph.Node node : graph.nodes()) {
            boxes.add(node.boxAt(of(node.id())));
        }
        return boxes;
    }

    static Positions of(LayoutGraph graph, List<Box> boxes) {
        Map<String, Point> corners = new LinkedHashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            corners.put(graph.nodes().get(i).id(), boxes.get(i).corner());
        }
        return new Positions(corners);
    }
}
