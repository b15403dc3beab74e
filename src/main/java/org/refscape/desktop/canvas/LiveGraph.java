package org.refscape.desktop.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Element;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.Sink;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;

/**
 * A GraphStream graph that mirrors what is shown: a node for each card and tag, an edge for each arrow, and on each the
 * attribute {@value #ITEM}, which holds the item with its place. Changes go out as GraphStream events, and only for what
 * really changed, so that a sink (the canvas, a recorder) hears exactly what it must do again. Each shown picture begins a
 * step.
 *
 * <p>An edge needs two ends, so a reference that leads to nothing leads to a node of its own, named by {@link #nothing}.
 * Halos and remarks are attributes of the graph, named by {@link #haloKey}.
 */
public final class LiveGraph {

    static final String ITEM = "item";

    private final MultiGraph graph = new MultiGraph("picture", true, false);
    private double steps;

    /** Whoever is attached hears of everything from now on. */
    public void attach(Sink sink) {
        graph.addSink(sink);
    }

    public void detach(Sink sink) {
        graph.removeSink(sink);
    }

    MultiGraph graph() {
        return graph;
    }

    static String nothing(String arrow) {
        return "nothing:" + arrow;
    }

    static String haloKey(String halo) {
        return "halo:" + halo;
    }

    /** Makes the graph mirror a composition. */
    public void show(Composition next) {
        graph.stepBegins(++steps);
        Map<String, Object> nodes = nodes(next);
        removeEdges(next);
        List<String> gone = graph.nodes()
                .map(Node::getId)
                .filter(id -> !nodes.containsKey(id))
                .toList();
        gone.forEach(graph::removeNode);
        nodes.forEach((id, item) -> set(graph.getNode(id) == null ? graph.addNode(id) : graph.getNode(id), item));
        for (ArrowLine line : next.arrows()) {
            Edge edge = graph.getEdge(line.id());
            set(edge == null ? add(line) : edge, line);
        }
        Map<String, Object> marks = new LinkedHashMap<>();
        next.halos().forEach(halo -> marks.put(haloKey(halo.id()), halo));
        next.remarks().forEach(box -> marks.put(haloKey(box.id()), box));
        showMarks(marks);
    }

    private static Map<String, Object> nodes(Composition next) {
        Map<String, Object> nodes = new LinkedHashMap<>();
        next.cards().forEach(box -> nodes.put(box.id(), box));
        next.tags().forEach(box -> nodes.put(box.id(), box));
        next.arrows().stream()
                .filter(line -> line.arrow().target() == null)
                .forEach(line -> nodes.put(nothing(line.id()), true));
        return nodes;
    }

    /** Removes the edges that are gone or lead elsewhere. First of all, since the removal of a node would take them along. */
    private void removeEdges(Composition next) {
        List<Edge> gone = graph.edges()
                .filter(edge -> {
                    ArrowLine line = next.arrow(edge.getId());
                    return line == null
                            || !edge.getSourceNode()
                                    .getId()
                                    .equals(line.arrow().from().holder())
                            || !edge.getTargetNode().getId().equals(target(line));
                })
                .toList();
        gone.forEach(graph::removeEdge);
    }

    private Edge add(ArrowLine line) {
        return graph.addEdge(line.id(), line.arrow().from().holder(), target(line), true);
    }

    static String target(ArrowLine line) {
        String target = line.arrow().target();
        return target == null ? nothing(line.id()) : target;
    }

    private static void set(Element element, Object item) {
        if (!item.equals(element.getAttribute(ITEM))) {
            element.setAttribute(ITEM, item);
        }
    }

    /** Halos and remarks belong to the graph as a whole. */
    private void showMarks(Map<String, Object> marks) {
        marks.forEach((key, mark) -> {
            if (!mark.equals(graph.getAttribute(key))) {
                graph.setAttribute(key, mark);
            }
        });
        List<String> gone =
                graph.attributeKeys().filter(key -> !marks.containsKey(key)).toList();
        gone.forEach(graph::removeAttribute);
    }

    /** What the graph knows of a card or tag; for whoever asks the graph rather than the composition. */
    public boolean mirrors(Box box) {
        Node node = graph.getNode(box.id());
        return node != null && box.equals(node.getAttribute(ITEM));
    }
}
