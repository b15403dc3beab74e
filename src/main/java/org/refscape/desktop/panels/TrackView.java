package org.refscape.desktop.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/**
 * The timeline as a track: a bar for each action, a line for the memory in use, and a cursor that can be dragged.
 *
 * <p>A bar with four times the beats is twice as wide: so a long action leaves room for the words of short ones.
 */
final class TrackView extends Pane {
    private static final double BAR_HEIGHT = 24;
    private static final double LEVEL_TOP = 32;
    private static final double LEVEL_HEIGHT = 22;
    private static final double KNOB = 10;
    private static final double GAP = 3;
    private static final double NARROWEST = 14;

    private final Region cursor = new Region();
    private final Region knob = new Region();
    private final Polyline level = new Polyline();
    private final Label levelName = new Label("live bytes");
    private final List<Label> bars = new ArrayList<>();
    private Track track = Track.EMPTY;
    private double[] starts = {0};

    TrackView(IntConsumer jump) {
        getStyleClass().add("track");
        setMinHeight(LEVEL_TOP + LEVEL_HEIGHT + 6);
        setPrefHeight(LEVEL_TOP + LEVEL_HEIGHT + 6);
        setMinWidth(0);
        cursor.getStyleClass().add("track-cursor");
        knob.getStyleClass().add("track-knob");
        level.getStyleClass().add("track-level");
        levelName.getStyleClass().add("track-level-name");
        cursor.setMouseTransparent(true);
        knob.setMouseTransparent(true);
        level.setMouseTransparent(true);
        levelName.setMouseTransparent(true);
        setCursor(Cursor.HAND);
        setAccessibleText("Timeline: click or drag to go to a step");
        setOnMousePressed(event -> jump.accept(beatAt(event.getX())));
        setOnMouseDragged(event -> jump.accept(beatAt(event.getX())));
    }

    void show(Track next) {
        boolean sameBars = next.bars().equals(track.bars());
        boolean levelled = !next.level().isEmpty();
        setMinHeight(levelled ? LEVEL_TOP + LEVEL_HEIGHT + 6 : BAR_HEIGHT + 6);
        setPrefHeight(getMinHeight());
        track = next;
        if (!sameBars || bars.isEmpty()) {
            rebuild();
        }
        int current = track.current();
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i)
                    .getStyleClass()
                    .setAll(
                            "label",
                            "bar",
                            i == current ? "current" : "other",
                            track.marked().contains(i) ? "marked" : "unmarked");
        }
        requestLayout();
    }

    private void rebuild() {
        bars.clear();
        for (Track.Bar bar : track.bars()) {
            Label label = new Label(bar.text());
            label.setPadding(new Insets(0, 8, 0, 8));
            label.setTooltip(new Tooltip(bar.text()));
            bars.add(label);
        }
        getChildren().setAll(bars);
        getChildren().addAll(level, levelName, cursor, knob);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        starts = starts(width);
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).resizeRelocate(starts[i], 0, Math.max(1, starts[i + 1] - starts[i] - GAP), BAR_HEIGHT);
        }
        layoutLevel();
        double x = xOf(track.cursor());
        // Below the bars: on them it would hide the words.
        cursor.resizeRelocate(x - 1, BAR_HEIGHT, 2, getMinHeight() - BAR_HEIGHT);
        knob.resizeRelocate(x - KNOB / 2, BAR_HEIGHT, KNOB, KNOB);
    }

    private double[] starts(double width) {
        List<Track.Bar> all = track.bars();
        double spare = Math.max(0, width - all.size() * NARROWEST);
        double weights = Math.max(1, all.stream().mapToDouble(TrackView::weight).sum());
        double[] edges = new double[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            edges[i + 1] = edges[i] + NARROWEST + spare * weight(all.get(i)) / weights;
        }
        return edges;
    }

    private static double weight(Track.Bar bar) {
        return Math.sqrt(bar.to() - bar.from());
    }

    private void layoutLevel() {
        long most = Math.max(
                1, track.level().stream().mapToLong(Long::longValue).max().orElse(1));
        level.getPoints().clear();
        for (int i = 0; i < track.level().size() && i < starts.length; i++) {
            double y = LEVEL_TOP + LEVEL_HEIGHT * (1 - (double) track.level().get(i) / most);
            level.getPoints().addAll(starts[i], y);
        }
        levelName.setVisible(!track.level().isEmpty());
        levelName.autosize();
        double left = Math.max(0, getWidth() - levelName.getWidth() - 4);
        levelName.relocate(left, nameTop(left - 4));
    }

    /** The name stands at the end of the line, on the side where there is more room. */
    private double nameTop(double left) {
        List<Double> points = level.getPoints();
        double highest = LEVEL_TOP + LEVEL_HEIGHT;
        double lowest = LEVEL_TOP;
        for (int i = 2; i + 1 < points.size(); i += 2) {
            if (points.get(i) >= left) {
                double run = Math.max(1, points.get(i) - points.get(i - 2));
                double share = Math.max(0, (left - points.get(i - 2)) / run);
                double begins = points.get(i - 1) + share * (points.get(i + 1) - points.get(i - 1));
                highest = Math.min(highest, Math.min(begins, points.get(i + 1)));
                lowest = Math.max(lowest, Math.max(begins, points.get(i + 1)));
            }
        }
        boolean above = highest - LEVEL_TOP > LEVEL_TOP + LEVEL_HEIGHT - lowest;
        return above ? highest - 2 - levelName.getHeight() : lowest + 1;
    }

    private double xOf(int beat) {
        List<Track.Bar> all = track.bars();
        for (int i = 0; i < all.size(); i++) {
            Track.Bar bar = all.get(i);
            if (beat <= bar.to()) {
                double share = (double) (beat - bar.from()) / Math.max(1, bar.to() - bar.from());
                return starts[i] + share * (starts[i + 1] - starts[i] - GAP);
            }
        }
        return starts[starts.length - 1];
    }

    private int beatAt(double x) {
        List<Track.Bar> all = track.bars();
        for (int i = 0; i < all.size(); i++) {
            if (x < starts[i + 1]) {
                Track.Bar bar = all.get(i);
                double share = (x - starts[i]) / Math.max(1, starts[i + 1] - starts[i] - GAP);
                int beat = bar.from() + (int) Math.round(share * (bar.to() - bar.from()));
                return Math.max(0, Math.min(beat, track.beats()));
            }
        }
        return track.beats();
    }
}
