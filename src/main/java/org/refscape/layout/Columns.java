package org.refscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the layers of an arrangement together. ELK leaves as much room between two layers as its own routes of the
 * references need, up to several screens for a card with many references; our curves need far less.
 */
final class Columns {
    private static final double ROOM = 70;
    private static final double ROOM_FOR_REFERENCE = 3;
    private static final double MOST_ROOM = 150;

    private final BreadthFirst search;
    private final Parts.Part part;
    private final Box[] boxes;
    // By the x of their left side, which all cards of a layer share.
    private final Map<Double, List<Integer>> columns = new TreeMap<>();

    private Columns(BreadthFirst search, Parts.Part part, Box[] boxes) {
        this.search = search;
        this.part = part;
        this.boxes = boxes;
        for (int node : part.nodes()) {
            columns.computeIfAbsent(boxes[node].x(), unused -> new ArrayList<>())
                    .add(node);
        }
    }

    /** The boxes in the same layers and heights, with the layers of every part next to each other. */
    static List<Box> drawnTogether(BreadthFirst search, Parts parts, List<Box> arranged) {
        Box[] boxes = arranged.toArray(new Box[0]);
        for (Parts.Part part : parts.all()) {
            new Columns(search, part, boxes).drawTogether();
        }
        return List.of(boxes);
    }

    private void drawTogether() {
        List<List<Integer>> inOrder = new ArrayList<>(columns.values());
        int[] between = referencesBetween(inOrder);
        double x = 0;
        for (int column = 0; column < inOrder.size(); column++) {
            for (int node : inOrder.get(column)) {
                boxes[node] = boxes[node].at(x, boxes[node].y());
            }
            double widest = inOrder.get(column).stream()
                    .map(node -> boxes[node].width())
                    .max(Comparator.naturalOrder())
                    .orElse(0.0);
            x += widest + Math.min(MOST_ROOM, ROOM + ROOM_FOR_REFERENCE * between[column]);
        }
    }

    /** For each column, how many references pass between it and the next. */
    private int[] referencesBetween(List<List<Integer>> inOrder) {
        int[] columnOf = new int[boxes.length];
        for (int column = 0; column < inOrder.size(); column++) {
            for (int node : inOrder.get(column)) {
                columnOf[node] = column;
            }
        }
        // Each reference adds one where it starts and takes it away where it ends; the sum from the left is what
        // passes.
        int[] passing = new int[inOrder.size() + 1];
        for (int edge : part.edges()) {
            int from = columnOf[search.from(edge)];
            int to = columnOf[search.to(edge)];
            passing[Math.min(from, to)]++;
            passing[Math.max(from, to)]--;
        }
        for (int column = 1; column < passing.length; column++) {
            passing[column] += passing[column - 1];
        }
        return passing;
    }
}
