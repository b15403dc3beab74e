package org.refscape.desktop.panels;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.refscape.step.Sentence;

/** Play, pause, step and jump; the sentence of the current step; the track of all actions. */
public final class TimelinePanel extends VBox {
    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    private final Acts acts;
    private final Button first;
    private final Button back;
    private final Button play;
    private final Button forward;
    private final Button last;
    private final Label where = new Label();
    private final SentenceView sentence = new SentenceView();
    private final TrackView track;
    private final ComboBox<Double> speed = new ComboBox<>();

    /** What a person can do here. */
    public interface Acts {
        void first();

        void back();

        void playOrPause();

        void forward();

        void last();

        void jump(int beat);

        /** 1 is the ordinary speed. */
        void speed(double factor);
    }

    /** A panel that reports to these acts. */
    public TimelinePanel(Acts acts) {
        this.acts = acts;
        getStyleClass().add("timeline-panel");
        setSpacing(8);
        setPadding(new Insets(10, 18, 10, 18));
        setMinWidth(0);
        first = transport(Feather.SKIP_BACK, "To the beginning (Home)", acts::first);
        back = transport(Feather.CHEVRON_LEFT, "One step back (Left)", acts::back);
        play = transport(Feather.PLAY, "Play or pause (P)", acts::playOrPause);
        play.getStyleClass().add("play");
        forward = transport(Feather.CHEVRON_RIGHT, "One step on (Right or Space)", acts::forward);
        last = transport(Feather.SKIP_FORWARD, "To the end (End)", acts::last);
        where.getStyleClass().add("quiet");
        track = new TrackView(acts::jump);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        sentence.setMinHeight(46);
        getChildren().addAll(transportRow(), sentence, track);
    }

    /** Sentences are short here: they get one line. */
    public void useOneLine() {
        sentence.setMinHeight(24);
        setSpacing(5);
    }

    private HBox transportRow() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        speed.getItems().setAll(SPEEDS);
        speed.setValue(1.0);
        speed.setConverter(new SpeedText());
        speed.setFocusTraversable(false);
        speed.setAccessibleText("Speed");
        speed.valueProperty().addListener((property, before, now) -> acts.speed(now));
        Label speedName = new Label("speed");
        speedName.getStyleClass().add("quiet");
        HBox row = new HBox(8, first, back, play, forward, last, where, gap, speedName, speed);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(where, new Insets(0, 0, 0, 6));
        where.setMinWidth(0);
        return row;
    }

    private static Button transport(Feather icon, String what, Runnable action) {
        Button button = Icons.button(icon, what, action);
        button.getStyleClass().add("transport");
        return button;
    }

    /**
     * Shows a moment.
     *
     * @param action the text of the action that is being played, or empty
     * @param otherwise what to say where no sentence is
     */
    public void show(Track now, String action, Optional<Sentence> said, String otherwise, String position) {
        track.show(now);
        sentence.show(said, otherwise);
        if (!action.isEmpty() && said.isPresent()) {
            sentence.lead(action);
        }
        where.setText(position);
        first.setDisable(now.cursor() == 0);
        back.setDisable(now.cursor() == 0);
        forward.setDisable(now.cursor() == now.beats());
        last.setDisable(now.cursor() == now.beats());
        play.setDisable(now.beats() == 0);
    }

    /** Shows whether it is playing by itself. */
    public void setPlaying(boolean playing) {
        play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
    }

    private static final class SpeedText extends javafx.util.StringConverter<Double> {
        @Override
        public String toString(Double factor) {
            return factor == null ? "" : (factor % 1 == 0 ? Integer.toString(factor.intValue()) : factor) + "×";
        }

        @Override
        public Double fromString(String text) {
            return Double.valueOf(text.replace("×", ""));
        }
    }
}
