package org.refscape.desktop.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.refscape.scene.Problem;

/** Questions and notices. */
final class Dialogs {
    private static final FileChooser.ExtensionFilter SCENES =
            new FileChooser.ExtensionFilter("Refscape scenes", "*.refscape");

    private final Stage stage;
    private final Window window;

    Dialogs(Stage stage, Window window) {
        this.stage = stage;
        this.window = window;
    }

    /** What to do with unsaved work. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    Unsaved askToSave(String title) {
        ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Don't save", ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType("Cancel", ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(
                Alert.AlertType.CONFIRMATION,
                "Save the changes to “" + title + "”?",
                "They are lost if you don't save them.",
                save,
                discard,
                cancel);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    boolean recover(String title) {
        ButtonType open = new ButtonType("Open it", ButtonBar.ButtonData.YES);
        ButtonType forget = new ButtonType("Throw it away", ButtonBar.ButtonData.NO);
        return alert(
                                Alert.AlertType.CONFIRMATION,
                                "There is unsaved work from last time: “" + title + "”.",
                                "Refscape ended before it was saved. Do you want to go on with it?",
                                open,
                                forget)
                        .showAndWait()
                        .orElse(forget)
                == open;
    }

    /** Before a program from elsewhere is run. */
    boolean mayRun(Path file) {
        ButtonType run = new ButtonType("Run it", ButtonBar.ButtonData.YES);
        return alert(
                                Alert.AlertType.CONFIRMATION,
                                "Run the actions of “" + file.getFileName() + "” on the Python of this computer?",
                                "This file was not made here. Refscape writes a Python program from its actions, which"
                                        + " can only make, connect and drop objects, and runs it with a time limit in a"
                                        + " folder of its own.",
                                run,
                                ButtonType.CANCEL)
                        .showAndWait()
                        .orElse(ButtonType.CANCEL)
                == run;
    }

    void tell(String what, Problem problem) {
        alert(Alert.AlertType.WARNING, what, problem.sentence(), ButtonType.OK).showAndWait();
    }

    /** After writing a file: a notice only if it went wrong. */
    void done(Optional<Problem> problem, Path target) {
        problem.ifPresent(each -> tell(target.getFileName() + " was not written", each));
    }

    Optional<Path> chooseScene() {
        FileChooser chooser = chooser("Open a scene", "");
        chooser.getExtensionFilters().setAll(SCENES, new FileChooser.ExtensionFilter("All files", "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    Optional<Path> choosePicture(String title) {
        FileChooser chooser = chooser("Export the picture", title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("SVG picture", "*.svg"),
                        new FileChooser.ExtensionFilter("PNG picture", "*.png"));
        return saved(chooser, "svg");
    }

    Optional<Path> chooseTarget(String title, String kind, String ending) {
        FileChooser chooser = chooser("Save", title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, "*." + ending));
        return saved(chooser, ending);
    }

    private static FileChooser chooser(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name.replaceAll("[^\\w-]+", "-"));
        return chooser;
    }

    /** A name without an ending gets the one that was chosen. */
    private Optional<Path> saved(FileChooser chooser, String usual) {
        File chosen = chooser.showSaveDialog(stage);
        if (chosen == null) {
            return Optional.empty();
        }
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        String ending =
                filter == null ? "." + usual : filter.getExtensions().get(0).substring(1);
        boolean complete = chosen.getName().contains(".");
        return Optional.of(complete ? chosen.toPath() : Path.of(chosen.getPath() + ending));
    }

    void keys() {
        List<List<String>> keys = List.of(
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
                List.of("Ctrl+Z, Ctrl+Shift+Z", "undo, redo"),
                List.of("Wheel; Space and drag", "zoom; move the view"),
                List.of("Ctrl+0, F", "show everything"));
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(6);
        for (int i = 0; i < keys.size(); i++) {
            Label key = new Label(keys.get(i).get(0));
            key.getStyleClass().add("gallery-title");
            grid.addRow(i, key, new Label(keys.get(i).get(1)));
        }
        Alert alert = alert(Alert.AlertType.INFORMATION, "Keys", "", ButtonType.CLOSE);
        alert.getDialogPane().setContent(grid);
        alert.showAndWait();
    }

    void about() {
        alert(
                        Alert.AlertType.INFORMATION,
                        "Refscape",
                        "A visualizer of object-reference graphs: draw objects and references, cut them, collect, and see which objects disappear, in which order and why.",
                        ButtonType.CLOSE)
                .showAndWait();
    }

    private Alert alert(Alert.AlertType type, String header, String text, ButtonType... buttons) {
        Alert alert = new Alert(type, text, buttons);
        alert.initOwner(stage);
        alert.setTitle("Refscape");
        alert.setHeaderText(header);
        alert.setGraphic(null);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setPrefWidth(520);
        window.dress(alert.getDialogPane());
        return alert;
    }
}
