package org.refscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rectangles that are taken, kept in square cells so that looking at one neighbourhood is cheap at any number. */
final class Occupied {
    private static final double CELL = 512;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), unused -> new ArrayList<>())
                        .add(box);
            }
        }
    }

    /** Those that come nearer than {@code gap} to the box; one that spans several cells may be named more than once. */
    List<Box> blockers(Box box, double gap) {
        List<Box> blockers = new ArrayList<>();
        for (long column = cell(box.x() - gap); column <= cell(box.right() + gap); column++) {
            for (long row = cell(box.y() - gap); row <= cell(box.bottom() + gap); row++) {
                for (Box taken : cells.getOrDefault(key(column, row), List.of())) {
                    if (taken.overlaps(box, gap)) {
                        blockers.add(taken);
                    }
                }
            }
        }
        return blockers;
    }

    boolean isFree(Box box, double gap) {
        return blockers(box, gap).isEmpty();
    }

    /** The box pushed straight down, in whole steps of {@code grid}, to the first place that is free. */
    Box pushedDown(Box box, double gap, double grid) {
        Box place = box;
        List<Box> blockers = blockers(place, gap);
        while (!blockers.isEmpty()) {
            double bottom = blockers.stream().mapToDouble(Box::bottom).max().orElseThrow();
            place = place.at(place.x(), box.y() + Math.ceil((bottom + gap - box.y()) / grid) * grid);
            blockers = blockers(place, gap);
        }
        return place;
    }

    /** The box pushed straight up, in whole steps of {@code grid}, to the first place that is free. */
    Box pushedUp(Box box, double gap, double grid) {
        Box place = box;
        List<Box> blockers = blockers(place, gap);
        while (!blockers.isEmpty()) {
            double top = blockers.stream().mapToDouble(Box::y).min().orElseThrow();
            double rise = box.y() - (top - gap - box.height());
            place = place.at(place.x(), box.y() - Math.ceil(rise / grid) * grid);
            blockers = blockers(place, gap);
        }
        return place;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
