package org.refscape.desktop.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.refscape.scene.Problem;

/** Questions and notices. */
final class Dialogs {
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
        ButtonType discard = new ButtonType("Don't save", ButtonBar.ButtonData.LEFT);
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

    /** Only the button throws it away: whoever closes the question in another way is asked again next time. */
    Recovering.Answer recover(String title, int more) {
        ButtonType open = new ButtonType("Open it", ButtonBar.ButtonData.YES);
        ButtonType forget = new ButtonType("Throw it away", ButtonBar.ButtonData.LEFT);
        ButtonType later = new ButtonType("Not now", ButtonBar.ButtonData.CANCEL_CLOSE);
        String others = more == 0 ? "" : " There is more after this one: " + more + ".";
        ButtonType answer = alert(
                        Alert.AlertType.CONFIRMATION,
                        "There is unsaved work from last time: “" + title + "”.",
                        "Refscape ended before it was saved. Do you want to go on with it?" + others,
                        open,
                        forget,
                        later)
                .showAndWait()
                .orElse(later);
        return answer == open
                ? Recovering.Answer.OPEN
                : answer == forget ? Recovering.Answer.THROW_AWAY : Recovering.Answer.LATER;
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

    /** Before a file is replaced that was not named in full. */
    boolean mayReplace(Path file) {
        ButtonType replace = new ButtonType("Replace it", ButtonBar.ButtonData.OTHER);
        Alert alert = alert(
                Alert.AlertType.CONFIRMATION,
                "Replace “" + file.getFileName() + "”?",
                "There is a file of this name already. What is in it would be lost.",
                replace,
                ButtonType.CANCEL);
        return alert.showAndWait().orElse(ButtonType.CANCEL) == replace;
    }

    void keys() {
        Alert alert = alert(Alert.AlertType.INFORMATION, "Keys", "", ButtonType.CLOSE);
        alert.getDialogPane().setPrefWidth(Region.USE_COMPUTED_SIZE);
        alert.getDialogPane()
                .setContent(new KeyList(Screen.getPrimary().getVisualBounds().getHeight()));
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
