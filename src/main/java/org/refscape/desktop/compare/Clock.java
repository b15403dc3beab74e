package org.refscape.desktop.compare;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Ticks at regular times while it plays. */
final class Clock {
    private static final double TICK_MILLIS = 1_100;

    private final Timeline clock;

    Clock(Runnable tick) {
        clock = new Timeline(new KeyFrame(Duration.millis(TICK_MILLIS), event -> tick.run()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.playFrom(Duration.millis(TICK_MILLIS * 0.75));
    }

    void stop() {
        clock.stop();
    }

    boolean isRunning() {
        return clock.getStatus() == Animation.Status.RUNNING;
    }

    void setSpeed(double factor) {
        clock.setRate(factor);
    }
}
