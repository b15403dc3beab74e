package org.refscape.desktop.app;

import javafx.animation.KeyFrame;
import javafx.util.Duration;
import org.refscape.timeline.Timeline;

/** Beats at regular times while it plays. The only clock of the timeline. */
final class Playing {
    private static final double BEAT_MILLIS = 1_100;

    private final javafx.animation.Timeline clock;
    private int until;
    private int cursor;

    Playing(Runnable beat) {
        clock = new javafx.animation.Timeline(new KeyFrame(Duration.millis(BEAT_MILLIS), event -> beat.run()));
        clock.setCycleCount(javafx.animation.Animation.INDEFINITE);
    }

    /** Plays on until that beat; the first beat comes soon. */
    void playUntil(int beat) {
        until = beat;
        if (cursor < until) {
            clock.playFrom(Duration.millis(BEAT_MILLIS * 0.75));
        }
    }

    void pause() {
        clock.stop();
    }

    boolean isPlaying() {
        return clock.getStatus() == javafx.animation.Animation.Status.RUNNING;
    }

    /** The timeline now stands there. */
    void shown(Timeline timeline) {
        cursor = timeline.cursor();
        if (cursor >= until || !timeline.canGoForward()) {
            clock.stop();
        }
    }

    void setSpeed(double factor) {
        clock.setRate(factor);
    }

    double speed() {
        return clock.getRate();
    }
}
