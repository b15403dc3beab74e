package org.refscape.desktop.canvas;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.painting.Paint;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;

/** A sentence that appears near the pointer and goes away by itself. */
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

    /** Shows the sentence beside a place, within a canvas of that size. */
    void show(String sentence, Point at, double width, double height, Theme theme) {
        label.setText(sentence);
        label.setStyle("-fx-background-color: " + theme.ink(Paint.TAG).hex()
                + "; -fx-background-radius: 8; -fx-padding: 8 12 8 12; -fx-text-fill: "
                + theme.ink(Paint.TAG_TEXT).hex() + ";");
        label.setOpacity(1);
        label.setVisible(true);
        label.applyCss();
        double wide = Math.min(WIDEST, Math.max(60, Math.min(label.prefWidth(-1), width - 2 * GAP)));
        double high = label.prefHeight(wide);
        double x = Math.max(GAP, Math.min(at.x() + GAP, width - wide - GAP));
        double y = at.y() + GAP + high > height ? at.y() - GAP - high : at.y() + GAP;
        label.resizeRelocate(Math.rint(x), Math.rint(Math.max(GAP, y)), Math.rint(wide), Math.rint(high));
        leave(sentence);
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
