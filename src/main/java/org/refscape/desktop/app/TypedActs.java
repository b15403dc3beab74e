package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.desktop.session.RunActs;
import org.refscape.desktop.session.Turn;
import org.refscape.desktop.session.TypedAct;

/** Acts of the program that have to be typed: thresholds, and any statement. */
final class TypedActs {
    private final Workbench workbench;

    TypedActs(Workbench workbench) {
        this.workbench = workbench;
    }

    /** {@code gc.set_threshold(…)}. */
    void threshold() {
        TextField field = field("threshold", "5, 10, 10");
        DefinitionForm form = form("Thresholds", "When the collector starts by itself");
        form.row("gc.set_threshold", field);
        form.hint("The first number: how many more objects are made than freed before generation 0 is collected; 0 for"
                + " never. The others: after how many collections of the next younger generation.");
        form.ask(() -> thresholds(field.getText())).ifPresent(workbench::takeAndPlay);
    }

    private Turn thresholds(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String each : text.split("[,\\s]+")) {
            if (each.matches("\\d{1,7}")) {
                numbers.add(Integer.parseInt(each));
            }
        }
        if (numbers.isEmpty()
                || numbers.size() > 3
                || numbers.size() != text.strip().split("[,\\s]+").length) {
            return Turn.refused(
                    workbench.session(),
                    text,
                    "thresholds are one to three whole numbers",
                    "Write for example 5, 10, 10");
        }
        Action act = new Collection.SetThreshold(
                numbers.get(0), numbers.size() > 1 ? numbers.get(1) : 10, numbers.size() > 2 ? numbers.get(2) : 10);
        return new RunActs(workbench.session()).perform(act);
    }

    /** Any statement of the forms that can be typed in the language that plays. */
    void statement() {
        TextField field = field("statement", "");
        List<String> examples = workbench.session().idiom().typedExamples();
        field.setPromptText(examples.get(0));
        DefinitionForm form = form("The program does", "Type what the program does next");
        form.row("statement", field);
        form.hint("For example: " + String.join(" · ", examples));
        form.ask(() -> TypedAct.of(workbench.session(), field.getText())).ifPresent(workbench::takeAndPlay);
    }

    private DefinitionForm form(String title, String header) {
        return new DefinitionForm(workbench.root().getScene().getWindow(), title, header);
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.getStyleClass().add("act-code");
        field.setPrefColumnCount(24);
        return field;
    }
}
