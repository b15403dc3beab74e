package org.refscape.desktop.compare;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.refscape.comparison.OutcomeTable;

/** What comes of the sketches that every runtime was recorded with, in a table. */
public final class OutcomesWindow {
    private final Stage stage = new Stage();

    /** A window in the look of its owner. */
    public OutcomesWindow(Stage owner, OutcomeTable table) {
        Label title = new Label("One sketch, four runtimes");
        title.getStyleClass().add("title-name");
        Label hint =
                new Label("Each row is a sample: open it and compare (View › Compare Runtimes…) to see it happen.");
        hint.getStyleClass().add("quiet");
        VBox head = new VBox(2, title, hint);
        head.setPadding(new Insets(14, 18, 12, 18));
        ScrollPane scroll = new ScrollPane(grid(table));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("gallery", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox root = new VBox(head, scroll);
        root.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        javafx.scene.Scene scene = new javafx.scene.Scene(
                root,
                Math.min(1120, owner.getScene().getWidth()),
                Math.min(720, owner.getScene().getHeight()));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.setTitle("Outcomes  –  Refscape");
        stage.initOwner(owner);
    }

    private static GridPane grid(OutcomeTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("outcomes");
        int columns = table.runtimes().size() + 1;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        grid.add(cell("", "outcomes-head"), 0, 0);
        for (int i = 0; i < table.runtimes().size(); i++) {
            grid.add(cell(table.runtimes().get(i), "outcomes-head"), i + 1, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            OutcomeTable.Row one = table.rows().get(row);
            grid.add(cell(one.title(), "outcomes-title"), 0, row + 1);
            List<String> cells = one.cells();
            for (int i = 0; i < cells.size(); i++) {
                boolean leak = cells.get(i).contains("leaked");
                grid.add(cell(cells.get(i), leak ? "outcomes-leak" : "outcomes-plain"), i + 1, row + 1);
            }
        }
        return grid;
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.setWrapText(true);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.getStyleClass().addAll("outcomes-cell", style);
        return cell;
    }

    /** Opens it. */
    public void show() {
        stage.show();
    }
}
