package org.refscape.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.refscape.comparison.Comparison;
import org.refscape.desktop.work.Worker;
import org.refscape.picture.painting.Theme;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Scene;
import org.refscape.scene.format.Dialect;

/** A window with two to four runtimes side by side. */
public final class CompareWindow {
    private static final int MOST = 4;

    private final Stage stage = new Stage();
    private final CompareView view;
    private final LockStepActs acts;

    /**
     * A window for that scene.
     *
     * @param owner the window whose look it takes
     * @param first what to show first
     * @param worker plays the scene on other runtimes
     * @param outcomes shows the outcomes of the samples
     */
    public CompareWindow(
            Stage owner,
            boolean dark,
            Scene scene,
            Comparison first,
            Runtimes runtimes,
            Worker worker,
            Runnable outcomes) {
        view = new CompareView(scene, first, runtimes, worker);
        acts = new LockStepActs(view);
        view.setTheme(dark ? Theme.DARK : Theme.LIGHT);
        BorderPane root = new BorderPane(view);
        root.setTop(head(scene, runtimes, outcomes));
        root.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        javafx.scene.Scene shown = new javafx.scene.Scene(
                root,
                Math.max(900, owner.getScene().getWidth()),
                Math.max(620, owner.getScene().getHeight()));
        shown.getStylesheets().setAll(owner.getScene().getStylesheets());
        shown.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setScene(shown);
        stage.setMinWidth(820);
        stage.setMinHeight(560);
        stage.setTitle("Compare: " + scene.title() + "  –  Refscape");
        stage.initOwner(owner);
        stage.setOnHidden(event -> view.clock().stop());
    }

    /** What to show first of that scene: its own runtime, and another. Takes as long as playing it. */
    public static Comparison first(Scene scene, Runtimes runtimes) {
        return Comparison.of(scene, keys(scene, runtimes, 2), runtimes);
    }

    /** The scene's own runtime first, then others, each of another language as long as there are some. */
    static List<String> keys(Scene scene, Runtimes runtimes, int count) {
        List<String> keys = new ArrayList<>(List.of(scene.playedOn()));
        for (String key : Comparison.USUAL) {
            boolean other = keys.stream().noneMatch(each -> Dialect.ofRuntime(each) == Dialect.ofRuntime(key));
            if (other && keys.size() < count && runtimes.keys().contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private HBox head(Scene scene, Runtimes runtimes, Runnable outcomes) {
        Label title = new Label(scene.title());
        title.getStyleClass().add("product");
        Label about = new Label(scene.about());
        about.getStyleClass().add("quiet");
        about.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button fit = new Button("Fit");
        fit.setFocusTraversable(false);
        fit.setOnAction(event -> view.fit());
        Button table = new Button("Outcomes…");
        table.setFocusTraversable(false);
        table.setMinWidth(Region.USE_PREF_SIZE);
        table.setOnAction(event -> outcomes.run());
        HBox head = new HBox(12, title, about, gap, counts(scene, runtimes), fit, table);
        title.setMinWidth(Region.USE_PREF_SIZE);
        fit.setMinWidth(Region.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(8, 14, 8, 14));
        head.getStyleClass().addAll("header-bar", "compare-head");
        return head;
    }

    private HBox counts(Scene scene, Runtimes runtimes) {
        ToggleGroup group = new ToggleGroup();
        HBox counts = new HBox();
        counts.getStyleClass().add("modes");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        for (int count = 2; count <= MOST; count++) {
            int wanted = count;
            ToggleButton button = new ToggleButton(Integer.toString(count));
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setSelected(count == 2);
            button.setAccessibleText(count + " runtimes side by side");
            button.setOnAction(event -> {
                button.setSelected(true);
                show(scene, runtimes, wanted);
            });
            counts.getChildren().add(button);
        }
        return counts;
    }

    /** That many runtimes: those that are there, and others if they are too few. */
    private void show(Scene scene, Runtimes runtimes, int count) {
        List<String> keys = new ArrayList<>(
                view.keys().subList(0, Math.min(count, view.keys().size())));
        for (String key : keys(scene, runtimes, MOST)) {
            if (keys.size() < count && !keys.contains(key)) {
                keys.add(key);
            }
        }
        view.compare(keys, view.lockStep().action() + 1);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, SPACE -> acts.forward();
            case LEFT -> acts.back();
            case HOME -> acts.first();
            case END -> acts.last();
            case P -> acts.playOrPause();
            case DIGIT0 -> view.fit();
            case ESCAPE -> stage.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Opens it. */
    public void show() {
        stage.show();
        view.fit();
    }
}
