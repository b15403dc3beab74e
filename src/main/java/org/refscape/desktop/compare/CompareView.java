package org.refscape.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.refscape.comparison.Comparison;
import org.refscape.comparison.Difference;
import org.refscape.comparison.LockStep;
import org.refscape.desktop.canvas.LegendView;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.desktop.panels.TimelinePanel;
import org.refscape.desktop.panels.Track;
import org.refscape.desktop.session.RuntimeLook;
import org.refscape.desktop.work.Worker;
import org.refscape.picture.Picture;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.folding.Pictures;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.program.ActionLines;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Scene;
import org.refscape.scene.Spot;
import org.refscape.step.Sentence;
import org.refscape.step.Step;
import org.refscape.timeline.Timeline;

/** The panes, the timeline they share, and what is shown in them. */
final class CompareView extends BorderPane {
    private static final double MARGIN = 14;
    /** The legend stands between the buttons and the choice of speed. */
    private static final double BESIDE_SPEED = 190;

    private static final double BESIDE_BUTTONS = 340;

    /** In a very long scene not every tick is looked at before it is shown. */
    private static final int MOST_LOOKS = 150;

    private final Scene scene;
    private final Runtimes runtimes;
    private final Worker worker;
    private final List<String> actions;
    private final SharedPlaces places;
    private final GridPane grid = new GridPane();
    private final LegendView legend = new LegendView();
    private final TimelinePanel timeline;
    private final Clock clock = new Clock(this::tick);
    private final List<RuntimePane> panes = new ArrayList<>();
    private Theme theme = Theme.LIGHT;
    private Comparison comparison;
    private Worker.Job underWay = () -> {};
    private LockStep lockStep;
    /** What has been shown since these runtimes were chosen. */
    private @Nullable Rect seen;

    private boolean moving;

    CompareView(Scene scene, Comparison first, Runtimes runtimes, Worker worker) {
        this.scene = scene;
        this.runtimes = runtimes;
        this.worker = worker;
        actions = ActionLines.of(scene);
        places = new SharedPlaces(scene.spots());
        comparison = first;
        lockStep = LockStep.of(first.lanes());
        timeline = new TimelinePanel(new LockStepActs(this));
        timeline.useOneLine();
        grid.getStyleClass().add("compare-grid");
        StackPane below = new StackPane(timeline, legend);
        StackPane.setAlignment(legend, Pos.TOP_RIGHT);
        StackPane.setMargin(legend, new Insets(12, BESIDE_SPEED, 0, 0));
        setCenter(grid);
        setBottom(below);
        widthProperty()
                .addListener((property, before, now) ->
                        legend.setWidest(Math.max(180, now.doubleValue() - BESIDE_SPEED - BESIDE_BUTTONS)));
        become(first, 0);
    }

    /** The runtimes that are shown. */
    List<String> keys() {
        return comparison.keys();
    }

    /** Compares these runtimes, standing at the end of that many actions. */
    void compare(List<String> keys, int actionsDone) {
        clock.stop();
        underWay.cancel();
        underWay = worker.start(
                cancelled -> Comparison.of(scene, keys, runtimes),
                made -> become(made, actionsDone),
                problem ->
                        panes.get(0).canvas().toast("These runtimes could not be compared: " + problem.getMessage()));
    }

    private void become(Comparison made, int actionsDone) {
        comparison = made;
        LockStep steps = LockStep.of(comparison.lanes());
        lockStep = steps.at(steps.tickBefore(Math.min(actionsDone, steps.actions())));
        if (panes.size() != made.lanes().size()) {
            build(made.lanes().size());
        }
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).become(comparison.lanes().get(i), scene.drawing());
        }
        LockStep there = lockStep;
        List<Picture> all = momentsToCome();
        places.makeRoom(all);
        seen = places.extent(all).orElse(null);
        goTo(there, false);
        fit();
    }

    /** What the panes show at one time or another: everything has its place on the screen from the beginning, also what comes later. */
    private List<Picture> momentsToCome() {
        List<Picture> pictures = new ArrayList<>();
        int stride = 1 + lockStep.ticks() / MOST_LOOKS;
        for (int tick = 0; tick <= lockStep.ticks(); tick += stride) {
            LockStep then = lockStep.at(tick);
            for (int i = 0; i < panes.size(); i++) {
                pictures.add(picture(then, i));
            }
        }
        return pictures;
    }

    private static Picture picture(LockStep there, int pane) {
        Timeline here = there.timeline(pane);
        List<Step> justNow = there.cursor() == 0 || !there.isMoving(pane) ? List.of() : here.beatSteps();
        return Pictures.of(here.moment(), justNow, RuntimeLook.of(here, PictureOptions.PLAIN));
    }

    private void build(int count) {
        panes.clear();
        grid.getChildren().clear();
        for (int i = 0; i < count; i++) {
            int index = i;
            RuntimePane pane = new RuntimePane(
                    names(), name -> choose(index, keyOf(name)), new Onlooker(this::select, this::move));
            pane.canvas().setTheme(theme);
            pane.canvas().widthProperty().addListener((property, before, now) -> fit());
            pane.canvas().heightProperty().addListener((property, before, now) -> fit());
            pane.canvas().zoomProperty().addListener((property, before, now) -> follow(index));
            panes.add(pane);
            grid.add(pane, i % 2, i / 2);
        }
        if (count == 3) {
            GridPane.setColumnSpan(panes.get(2), 2);
        }
        grid.getColumnConstraints().setAll(half(), half());
        grid.getRowConstraints().setAll(count > 2 ? List.of(row(50), row(50)) : List.of(row(100)));
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    private List<String> names() {
        return runtimes.keys().stream()
                .map(key -> runtimes.named(key).orElseThrow().name())
                .toList();
    }

    private String keyOf(String name) {
        return runtimes.keys().get(names().indexOf(name));
    }

    private void choose(int pane, String key) {
        List<String> keys = new ArrayList<>(keys());
        keys.set(pane, key);
        compare(keys, lockStep.action() + 1);
    }

    private void select(Set<String> ids) {
        panes.forEach(pane -> pane.canvas().setSelection(ids));
    }

    private void move(Map<String, Point> corners) {
        corners.forEach((id, corner) -> places.moved(id, new Spot(corner.x(), corner.y())));
        show(false);
    }

    /** All panes look at the same part of the drawing. */
    private void follow(int leader) {
        if (!moving) {
            look(
                    panes.get(leader).canvas().viewport(),
                    panes.get(leader).canvas().getWidth());
        }
    }

    /** A pane that is wider than the one for which that is meant has more room at both sides. */
    private void look(Viewport viewport, double width) {
        moving = true;
        for (RuntimePane pane : panes) {
            double more = Math.max(0, pane.canvas().getWidth() - width) / 2;
            pane.canvas().setViewport(new Viewport(viewport.scale(), viewport.offsetX() + more, viewport.offsetY()));
        }
        moving = false;
    }

    /** Everything in all panes, what has gone included, each at the same scale. */
    void fit() {
        double width = panes.stream()
                .mapToDouble(pane -> pane.canvas().getWidth())
                .min()
                .orElse(0);
        double height = panes.stream()
                .mapToDouble(pane -> pane.canvas().getHeight())
                .min()
                .orElse(0);
        Rect all = seen;
        if (width > 0 && height > 0 && all != null) {
            look(Viewport.fitting(all, width, height, MARGIN), width);
        }
    }

    void setTheme(Theme colours) {
        theme = colours;
        panes.forEach(pane -> pane.canvas().setTheme(colours));
        show(false);
    }

    LockStep lockStep() {
        return lockStep;
    }

    Clock clock() {
        return clock;
    }

    private void tick() {
        if (lockStep.canGoForward()) {
            goTo(lockStep.at(lockStep.cursor() + 1), true);
        } else {
            clock.stop();
            show(false);
        }
    }

    /** Stands there from now on. */
    void goTo(LockStep there, boolean gliding) {
        lockStep = there;
        if (!lockStep.canGoForward()) {
            clock.stop();
        }
        show(gliding);
    }

    /** Shows where it stands. */
    void show(boolean gliding) {
        Optional<Difference> difference = atEndOfAction() ? comparison.difference(lockStep.action()) : Optional.empty();
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            Timeline here = lockStep.timeline(i);
            Picture picture = picture(lockStep, i);
            pictures.add(picture);
            panes.get(i).show(picture, places.of(picture), gliding);
            Rect bounds = panes.get(i).canvas().composition().bounds();
            seen = seen == null ? bounds : seen.union(bounds);
            say(i, here, difference);
        }
        legend.show(pictures, theme);
        showTimeline(difference);
    }

    private boolean atEndOfAction() {
        int action = lockStep.action();
        return action >= 0 && lockStep.cursor() == lockStep.tickBefore(action + 1);
    }

    private void say(int pane, Timeline here, Optional<Difference> difference) {
        int action = lockStep.action();
        boolean nothing = action < 0 || comparison.lanes().get(pane).beats(action) == 0;
        if (difference.isPresent()) {
            Difference now = difference.get();
            panes.get(pane)
                    .explain(
                            now.sentences().get(pane),
                            now.verdicts().get(pane),
                            now.verdicts().stream()
                                    .distinct()
                                    .toList()
                                    .indexOf(now.verdicts().get(pane)));
        } else if (nothing) {
            String why = action < 0
                    ? "The drawing is built, and nothing has happened yet."
                    : comparison.lanes().get(pane).notes(action).stream()
                            .map(note -> note.treatment().mark() + " " + note.sentence())
                            .findFirst()
                            .orElse("Nothing happens here.");
            panes.get(pane).say(Optional.empty(), why, false);
        } else {
            panes.get(pane).say(here.sentence(), "", !lockStep.isMoving(pane));
        }
    }

    private void showTimeline(Optional<Difference> difference) {
        int action = lockStep.action();
        List<Track.Bar> bars = new ArrayList<>();
        Set<Integer> marked = new TreeSet<>();
        for (int i = 0; i < actions.size(); i++) {
            bars.add(new Track.Bar(actions.get(i), lockStep.tickBefore(i), lockStep.tickBefore(i + 1)));
        }
        int first = comparison.firstDifference();
        if (first >= 0) {
            marked.add(first);
        }
        Track track = new Track(bars, lockStep.ticks(), lockStep.cursor(), marked, List.of());
        Optional<Sentence> headline = difference.map(each -> sentence(
                each.action() == first ? "Here they differ for the first time." : "They are not in the same state."));
        timeline.show(track, action < 0 ? "" : actions.get(action), headline, otherwise(action, first), position());
        timeline.setPlaying(clock.isRunning());
    }

    private String otherwise(int action, int first) {
        if (first < 0) {
            return "All of them do the same, from the first action to the last.";
        }
        return action < first
                ? "So far all of them are in the same state."
                : "The action that is marked is the first after which they differ.";
    }

    private static Sentence sentence(String text) {
        return new Sentence(List.of(new Sentence.Piece(text, Sentence.Tone.PLAIN)));
    }

    private String position() {
        return actions.isEmpty()
                ? "no actions: act in Run first"
                : "action " + (lockStep.action() + 1) + " of " + actions.size();
    }
}
