package org.refscape.desktop.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.refscape.desktop.session.Turn;
import org.refscape.scene.Problem;

/** A small form that edits one definition. It closes when what is entered is accepted; else it says why not, below. */
final class DefinitionForm {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final GridPane grid = new GridPane();
    private final Label problem = new Label();
    private int rows;

    DefinitionForm(Window owner, String title, String header) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        pane.setHeaderText(header);
        pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        pane.setPrefWidth(560);
        grid.setHgap(14);
        grid.setVgap(10);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("form-problem");
        pane.setContent(grid);
    }

    /** A line of the form: what it is, and the control. */
    void row(String text, Node control) {
        Label label = new Label(text);
        label.setLabelFor(control);
        label.setMinWidth(130);
        if (rows == 0) {
            dialog.setOnShown(event -> Platform.runLater(control::requestFocus));
        }
        grid.addRow(rows++, label, control);
        GridPane.setFillWidth(control, true);
    }

    /** A line of explanation below a control. */
    void hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.setMaxWidth(380);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("act-what");
        grid.add(hint, 1, rows++);
    }

    /** Shows it until it is accepted or given up. */
    Optional<Turn> ask(Supplier<Turn> accept) {
        grid.add(problem, 0, rows, 2, 1);
        Turn[] accepted = new Turn[1];
        Button ok = (Button) dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.addEventFilter(ActionEvent.ACTION, event -> {
            Turn turn = accept.get();
            turn.problem().map(Problem::sentence).ifPresent(sentence -> {
                problem.setText(sentence);
                dialog.getDialogPane().getScene().getWindow().sizeToScene();
                event.consume();
            });
            accepted[0] = turn;
        });
        return dialog.showAndWait().filter(ButtonType.OK::equals).map(ok2 -> accepted[0]);
    }
}
