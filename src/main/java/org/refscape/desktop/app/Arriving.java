package org.refscape.desktop.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/** Does one thing a frame, so that what is there already is drawn and can be used between them. */
final class Arriving extends AnimationTimer {
    /** The frames that the first picture takes. */
    private static final int FIRST = 2;

    private final Queue<Runnable> things;
    private int frames;

    Arriving(List<Runnable> things) {
        this.things = new ArrayDeque<>(things);
    }

    @Override
    public void handle(long now) {
        if (frames++ < FIRST) {
            return;
        }
        Runnable next = things.poll();
        if (next == null) {
            stop();
        } else {
            next.run();
        }
    }
}
