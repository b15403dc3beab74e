package org.refscape.desktop.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.refscape.comparison.Lane;
import org.refscape.desktop.canvas.PictureCanvas;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.panels.SentenceView;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Placement;
import org.refscape.scene.Drawing;
import org.refscape.scene.translation.Note;
import org.refscape.step.Sentence;

/** One runtime: its name to be chosen, its canvas, and its words. */
final class RuntimePane extends BorderPane {
    private static final double WORDS = 56;
    private static final Duration GLIDE = Duration.millis(420);

    private final ComboBox<String> runtime = new ComboBox<>();
    /** Tints for lanes that stand alike; the first group keeps the panel's own colour. */
    private static final List<String> GROUPS = List.of("group-0", "group-1", "group-2", "group-3");

    private final Label differs = new Label();
    private final Label waits = new Label("waits");
    private final Label notes = new Label();
    private final Tooltip notesInFull = new Tooltip();
    private final PictureCanvas canvas;
    private final SentenceView words = new SentenceView();
    private final StackPane wordsBox = new StackPane(words);
    private boolean showing;

    /** What a person can do here. */
    interface Acts {
        void choose(String name);
    }

    RuntimePane(List<String> names, Acts acts, CanvasListener listener) {
        getStyleClass().add("runtime-pane");
        canvas = new PictureCanvas(listener);
        canvas.setEditable(false);
        canvas.setMinSize(120, 80);
        runtime.getItems().setAll(names);
        runtime.setFocusTraversable(false);
        runtime.setMinWidth(Region.USE_PREF_SIZE);
        runtime.setAccessibleText("The runtime of this pane");
        runtime.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                acts.choose(now);
            }
        });
        differs.getStyleClass().add("chip");
        waits.getStyleClass().add("chip");
        notes.getStyleClass().add("chip");
        notesInFull.setWrapText(true);
        notesInFull.setMaxWidth(460);
        notesInFull.setShowDelay(Duration.millis(150));
        notesInFull.setAutoHide(true);
        notes.setTooltip(notesInFull);
        notes.getStyleClass().add("notes-chip");
        notes.setCursor(Cursor.HAND);
        notes.setOnMouseClicked(event -> showNotes());
        setTop(head());
        setCenter(canvas);
        wordsBox.getStyleClass().add("runtime-words");
        wordsBox.setPadding(new Insets(8, 14, 8, 14));
        wordsBox.setAlignment(Pos.TOP_LEFT);
        wordsBox.setMinHeight(WORDS);
        wordsBox.setPrefHeight(WORDS);
        setBottom(wordsBox);
        setMinSize(240, 200);
    }

    /** Shows the notes below their number until something else is clicked. */
    private void showNotes() {
        Bounds at = notes.localToScreen(notes.getBoundsInLocal());
        notesInFull.show(notes, at.getMaxX() - notesInFull.getMaxWidth(), at.getMaxY() + 4);
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, runtime, differs, waits, gap, notes);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(6, 10, 6, 10));
        head.getStyleClass().add("runtime-head");
        return head;
    }

    PictureCanvas canvas() {
        return canvas;
    }

    /** Another lane is shown from now on. */
    void become(Lane lane, Drawing drawing) {
        showing = true;
        runtime.setValue(lane.name());
        showing = false;
        List<Note> all = lane.said().notes();
        notes.setVisible(!all.isEmpty());
        notes.setText(all.size() == 1 ? "1 note" : all.size() + " notes");
        String text = all.stream()
                .map(note -> note.treatment().mark() + "  " + note.subject(drawing) + ": " + note.sentence())
                .collect(Collectors.joining("\n"));
        notesInFull.setText(text);
        notes.setAccessibleText(text);
    }

    /** Shows that picture; what differs from the last one glides if wanted. */
    void show(Picture picture, Placement placement, boolean gliding) {
        if (gliding) {
            canvas.animateTo(picture, placement, GLIDE);
        } else {
            canvas.show(picture, placement);
        }
    }

    /** What has just happened here; while others go on, that it waits. */
    void say(Optional<Sentence> sentence, String otherwise, boolean waiting) {
        words.show(sentence, otherwise);
        waits.setVisible(waiting);
        waits.setManaged(waiting);
        differs.setVisible(false);
        differs.setManaged(false);
        wordsBox.getStyleClass().removeAll(GROUPS);
        differs.getStyleClass().removeAll(GROUPS);
    }

    /**
     * Why this runtime stands otherwise than others after this action.
     *
     * @param verdict how it stands, in a word or two
     * @param group panes that stand alike have the same number
     */
    void explain(String why, String verdict, int group) {
        differs.setText(verdict);
        say(Optional.of(new Sentence(List.of(new Sentence.Piece(why, Sentence.Tone.PLAIN)))), "", false);
        differs.setVisible(true);
        differs.setManaged(true);
        wordsBox.getStyleClass().add(GROUPS.get(group));
        differs.getStyleClass().add(GROUPS.get(group));
    }
}
