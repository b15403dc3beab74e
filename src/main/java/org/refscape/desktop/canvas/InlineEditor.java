package org.refscape.desktop.canvas;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.painting.Paint;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextStyle;

/** The text field that appears over a name. Enter or a click elsewhere commits, Escape gives up; a refused name can be corrected. */
final class InlineEditor {

    /** What becomes of the text. */
    interface Commit {
        /** False if it cannot be a name. */
        boolean take(String text);
    }

    private final TextField field = new TextField();
    private final Runnable closed;
    private @Nullable Commit commit;
    private Theme theme = Theme.LIGHT;
    private String family = "";
    private String before = "";
    /** True until a key is pressed in the editor itself. */
    private boolean untouched;

    /** @param closed called whenever the editor disappears */
    InlineEditor(Runnable closed) {
        this.closed = closed;
        field.setManaged(false);
        field.setVisible(false);
        field.setAccessibleText("name");
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                close(true);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    TextField node() {
        return field;
    }

    boolean isOpen() {
        return commit != null;
    }

    void open(String text, TextStyle style, Theme colours, Commit whenCommitted) {
        close(true);
        before = text;
        untouched = true;
        commit = whenCommitted;
        field.setText(text);
        theme = colours;
        family = FxFonts.of(style).getFamily();
        border(Paint.SELECTION);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void border(Paint paint) {
        field.setStyle("-fx-background-color: " + theme.ink(paint).hex() + ", "
                + theme.ink(Paint.CARD).hex()
                + "; -fx-background-insets: 0, 1.5; -fx-background-radius: 6, 5; -fx-padding: 0 6 0 6;"
                + " -fx-text-fill: " + theme.ink(Paint.TEXT).hex()
                + "; -fx-font-family: '" + family + "';");
    }

    /** Puts the editor over that part of the canvas. */
    void place(Rect at, double fontSize) {
        double size = Math.max(9, fontSize);
        if (field.getFont().getSize() != size) {
            field.setFont(javafx.scene.text.Font.font(field.getFont().getFamily(), size));
        }
        double height = Math.max(at.height(), size * 1.8);
        field.resizeRelocate(
                Math.rint(at.x()),
                Math.rint(at.center().y() - height / 2),
                Math.rint(Math.max(90, at.width())),
                Math.rint(height));
    }

    /** What the key typed that opened the editor is not meant for it. */
    private void typed(KeyEvent event) {
        if (untouched) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        untouched = false;
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            enter();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(false);
        }
    }

    /** Commits what was typed; what cannot be a name stays, to be corrected. */
    private void enter() {
        Commit whenCommitted = commit;
        String text = field.getText().strip();
        if (whenCommitted == null || text.equals(before)) {
            close(false);
            return;
        }
        commit = null;
        if (whenCommitted.take(text)) {
            field.setVisible(false);
            closed.run();
        } else {
            commit = whenCommitted;
            border(Paint.DANGER);
        }
    }

    /** @param keep true to commit what was typed, if it differs from what was there */
    void close(boolean keep) {
        Commit whenCommitted = commit;
        if (whenCommitted == null) {
            return;
        }
        // First of all: hiding the field takes its focus, which would close it a second time.
        commit = null;
        String text = field.getText().strip();
        field.setVisible(false);
        closed.run();
        if (keep && !text.equals(before)) {
            whenCommitted.take(text);
        }
    }
}
