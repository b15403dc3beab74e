package org.refscape.desktop.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** All keys and what they do; what does not fit the screen is reached by scrolling. */
final class KeyList extends ScrollPane {
    private static final double WIDTH = 580;
    private static final double AROUND = 260;

    private static final List<List<String>> KEYS = List.of(
            List.of("Double click, N", "new object (Sketch)"),
            List.of("V", "new variable (Sketch)"),
            List.of("S, W", "strong, weak reference: then drag"),
            List.of("C; O, H; U", "with callback (Python); soft, phantom (Java); unowned (Swift)"),
            List.of("Tab while dragging", "next kind of reference"),
            List.of("K", "weak ⇄ strong; in Run it is played again"),
            List.of("F2, Enter", "rename"),
            List.of("Delete", "erase from the drawing (Sketch)"),
            List.of("X", "the program drops a reference (Run)"),
            List.of("R", "ask the weak reference for its object (Run)"),
            List.of("G", "collect garbage (Run)"),
            List.of("Ctrl+T", "type what the program does (Run)"),
            List.of("Y", "find reference cycles"),
            List.of("P", "play or pause"),
            List.of("Right or Space, Left", "step on, step back"),
            List.of("Home, End", "to the beginning, to the end"),
            List.of("Ctrl+R", "Sketch ⇄ Run"),
            List.of("Ctrl+Z", "undo"),
            List.of("Ctrl+Shift+Z, Ctrl+Y", "redo"),
            List.of("Ctrl+A", "select everything"),
            List.of("Wheel", "zoom"),
            List.of("Space and drag", "move the view"),
            List.of("Ctrl+0, F", "show everything"),
            List.of("F1, ?", "these keys"));

    /** @param screen the height of the screen */
    KeyList(double screen) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(6);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints meanings = new ColumnConstraints();
        meanings.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, meanings);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).get(0));
            key.getStyleClass().add("gallery-title");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label meaning = new Label(KEYS.get(i).get(1));
            meaning.setWrapText(true);
            meaning.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(i, key, meaning);
        }
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefViewportWidth(WIDTH);
        setMaxHeight(Math.max(160, screen - AROUND));
        getStyleClass().addAll("key-list", "edge-to-edge");
    }
}
