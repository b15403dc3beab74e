package org.refscape.desktop.app;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Turn;

/** Edits what the scene as a whole is called and says of itself. */
final class SceneForm {
    private final Workbench workbench;

    SceneForm(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Asks, and changes the scene unless it was given up. */
    void ask() {
        Session session = workbench.session();
        TextField title = new TextField(Titles.title(session));
        title.setId("scene-title");
        TextArea about = new TextArea(session.scene().about());
        about.setId("scene-about");
        about.setWrapText(true);
        about.setPrefRowCount(4);
        about.setPrefColumnCount(30);
        about.addEventFilter(KeyEvent.KEY_PRESSED, SceneForm::leaveByTab);
        DefinitionForm form =
                new DefinitionForm(workbench.root().getScene().getWindow(), "Scene", "Title and description");
        form.row("title", title);
        form.row("description", about);
        form.hint("Both stand at the right when nothing is selected. The description says what there is to see.");
        form.ask(() -> described(
                        title.getText().strip(), about.getText().strip().replaceAll("\\s+", " ")))
                .ifPresent(workbench::take);
    }

    /** A text area keeps the Tab key for itself, but Ctrl+Tab leads out of it. */
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getTarget() instanceof Node target) {
            event.consume();
            target.fireEvent(
                    new KeyEvent(event.getEventType(), "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    /** A title that was left as it was shown, because the file is called so, is not made the scene's own. */
    private Turn described(String title, String about) {
        Session session = workbench.session();
        String kept = title.equals(Titles.title(session)) ? session.scene().title() : title;
        return session.described(kept, about);
    }
}
