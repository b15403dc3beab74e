package org.refscape.desktop.canvas;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.painting.Paint;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Rect;

/** A sentence that appears at the lower edge, beside what it is about, and goes away by itself. */
final class Toast {

    private static final double WIDEST = 340;
    private static final double GAP = 16;
    private static final Duration AWAY = Duration.millis(300);

    private final Label label = new Label();
    private final SequentialTransition leaving = new SequentialTransition();

    Toast() {
        label.setManaged(false);
        label.setVisible(false);
        label.setWrapText(true);
        label.setMouseTransparent(true);
        label.setFont(FxFonts.of(Lettering.NOTE));
        leaving.setOnFinished(event -> label.setVisible(false));
    }

    Label node() {
        return label;
    }

    /** Shows the sentence on a canvas of that size: where it covers none of these things, if there is such a place. */
    void show(String sentence, List<Rect> about, double width, double height, Theme theme) {
        label.setText(sentence);
        label.setStyle("-fx-background-color: " + theme.ink(Paint.TAG).hex()
                + "; -fx-background-radius: 8; -fx-padding: 8 12 8 12; -fx-text-fill: "
                + theme.ink(Paint.TAG_TEXT).hex() + ";");
        label.setOpacity(1);
        label.setVisible(true);
        label.applyCss();
        double wide = Math.min(WIDEST, Math.max(60, Math.min(label.prefWidth(-1), width - 2 * GAP)));
        double high = label.prefHeight(wide);
        Rect place = place(wide, high, about, width, height);
        label.resizeRelocate(Math.rint(place.x()), Math.rint(place.y()), Math.rint(wide), Math.rint(high));
        leave(sentence);
    }

    /** In the middle below or above, else at one of the sides. */
    static Rect place(double wide, double high, List<Rect> about, double width, double height) {
        double low = Math.max(GAP, height - GAP - high);
        double middle = (width - wide) / 2;
        double right = width - wide - GAP;
        List<Rect> places = List.of(
                new Rect(middle, low, wide, high),
                new Rect(middle, GAP, wide, high),
                new Rect(GAP, low, wide, high),
                new Rect(right, low, wide, high),
                new Rect(GAP, GAP, wide, high),
                new Rect(right, GAP, wide, high));
        return places.stream()
                .filter(place -> about.stream().noneMatch(place::overlaps))
                .findFirst()
                .orElse(places.get(0));
    }

    /** What it says is no longer so. */
    void dismiss() {
        leaving.stop();
        label.setVisible(false);
    }

    private void leave(String sentence) {
        leaving.stop();
        // Long sentences stay longer: about as long as it takes to read them twice.
        Duration stay = Duration.millis(1800 + 45.0 * sentence.length());
        FadeTransition fade = new FadeTransition(AWAY, label);
        fade.setToValue(0);
        leaving.getChildren().setAll(new PauseTransition(stay), fade);
        leaving.playFromStart();
    }
}
