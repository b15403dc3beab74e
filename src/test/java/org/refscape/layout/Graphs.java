package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Graphs for tests, drawn as text or made from a seed, and what must be true of every arrangement of them. */
final class Graphs {
    private Graphs() {}

    /**
     * A graph as text: {@code "Tree > root > child; child ~> root"}. Names with a capital are roots, {@code >} is a strong
     * and {@code ~>} a weak reference.
     */
    static LayoutGraph sketch(String text) {
        Map<String, LayoutGraph.Node> nodes = new LinkedHashMap<>();
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        for (String chain : text.split(";")) {
            String[] words = chain.trim().split(" +");
            for (int i = 0; i < words.length; i += 2) {
                String id = words[i];
                nodes.putIfAbsent(
                        id,
                        Character.isUpperCase(id.charAt(0))
                                ? LayoutGraph.Node.root(id, 88, 34)
                                : LayoutGraph.Node.object(id, 160, 90));
                if (i > 0) {
                    edges.add(new LayoutGraph.Edge(words[i - 2], id, words[i - 1].equals(">")));
                }
            }
        }
        return new LayoutGraph(List.copyOf(nodes.values()), edges);
    }

    /** The sketch with one of its nodes standing at a place. */
    static LayoutGraph withNodeAt(LayoutGraph graph, String id, double x, double y) {
        List<LayoutGraph.Node> nodes = graph.nodes().stream()
                .map(node -> node.id().equals(id) ? node.standingAt(x, y) : node)
                .toList();
        return new LayoutGraph(nodes, graph.edges());
    }

    /** A graph of any shape: about a tenth roots, cards of all sizes, loops and parallel references among the edges. */
    static LayoutGraph random(long seed, int size) {
        Random random = new Random(seed);
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean root = random.nextInt(10) == 0;
            nodes.add(
                    root
                            ? LayoutGraph.Node.root("n" + i, 60 + random.nextInt(60), 34)
                            : LayoutGraph.Node.object("n" + i, 80 + random.nextInt(200), 40 + random.nextInt(160)));
        }
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        int count = size == 0 ? 0 : random.nextInt(2 * size + 1);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(8) == 0 ? from : random.nextInt(size);
            edges.add(new LayoutGraph.Edge("n" + from, "n" + to, random.nextInt(3) > 0));
        }
        return new LayoutGraph(nodes, edges);
    }

    /** The same graph of which some nodes were placed before, apart from each other. */
    static LayoutGraph partlyPlaced(LayoutGraph graph, long seed) {
        Random random = new Random(seed);
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            LayoutGraph.Node node = graph.nodes().get(i);
            double x = i % 5 * 400 + random.nextInt(90);
            double y = i / 5 * 300 + random.nextDouble() * 60;
            nodes.add(random.nextBoolean() ? node.standingAt(x, y) : node);
        }
        return new LayoutGraph(nodes, graph.edges());
    }

    static void assertNoOverlaps(List<Box> boxes, double gap) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j), gap))
                        .as("box %d %s over box %d %s", i, boxes.get(i), j, boxes.get(j))
                        .isFalse();
            }
        }
    }
}
