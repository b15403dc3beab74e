package org.refscape.desktop.canvas;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.util.Duration;

/** A clock that counts from 0 to 1 in a given time, once each frame. */
final class Animator {

    private final DoubleConsumer frame;
    private final Runnable end;
    private double nanos;
    private long start;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick(now);
        }
    };

    /** @param end called once, after the last frame; may start the next animation */
    Animator(DoubleConsumer frame, Runnable end) {
        this.frame = frame;
        this.end = end;
    }

    void start(Duration duration) {
        nanos = Math.max(1, duration.toMillis() * 1e6);
        start = 0;
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    private void tick(long now) {
        // The first frame may come late, since much is painted for it; the way is not cut short by that.
        start = start == 0 ? now : start;
        double t = (now - start) / nanos;
        if (t < 1) {
            frame.accept(t);
        } else {
            timer.stop();
            end.run();
        }
    }
}
