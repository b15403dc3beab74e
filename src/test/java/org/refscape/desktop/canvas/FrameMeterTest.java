package org.refscape.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FrameMeterTest {

    @Test
    void the_figures_of_a_hundred_frames_are_the_fiftieth_the_ninety_fifth_and_the_last() {
        double[] times = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();
        assertThat(FrameMeter.Figures.of(times)).isEqualTo(new FrameMeter.Figures(100, 50, 95, 100));
    }

    @Test
    void no_frames_have_no_times() {
        assertThat(FrameMeter.Figures.of(new double[0])).isEqualTo(new FrameMeter.Figures(0, 0, 0, 0));
    }
}
