package org.refscape.desktop.canvas;

import java.util.Arrays;
import javafx.animation.AnimationTimer;

/** Measures how long the window's frames take, from pulse to pulse. */
public final class FrameMeter {

    private static final double MILLISECOND = 1e6;

    private double[] frames = new double[1024];
    private int count;
    private long last;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            // The clock's own time, not the pulse's: a late pulse is given the time at which it should have come.
            record(System.nanoTime());
        }
    };

    public void start() {
        count = 0;
        last = 0;
        timer.start();
    }

    public Figures stop() {
        timer.stop();
        return Figures.of(Arrays.copyOf(frames, count));
    }

    private void record(long now) {
        if (last != 0) {
            if (count == frames.length) {
                frames = Arrays.copyOf(frames, 2 * count);
            }
            frames[count++] = (now - last) / MILLISECOND;
        }
        last = now;
    }

    /** Times of frames in milliseconds. */
    public record Figures(int frames, double median, double p95, double longest) {

        static Figures of(double[] times) {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return new Figures(sorted.length, share(sorted, 0.5), share(sorted, 0.95), share(sorted, 1));
        }

        private static double share(double[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%d frames, p50 %.1f ms, p95 %.1f ms, max %.1f ms",
                    frames,
                    median,
                    p95,
                    longest);
        }
    }
}
