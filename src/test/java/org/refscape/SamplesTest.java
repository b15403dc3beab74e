package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.refscape.action.Program;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Observed;
import org.refscape.scene.Outcome;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;
import org.refscape.scene.translation.Translation;
import org.refscape.timeline.Timeline;

/** Every sample shows what it promises. */
class SamplesTest {

    @Test
    void there_are_twenty_six_samples() {
        assertThat(Gallery.samples()).hasSize(26);
    }

    @TestFactory
    Stream<DynamicTest> each_sample_ends_as_it_says() {
        return Gallery.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> assertThat(
                                played(sample.scene(), sample.scene().runtime()))
                        .isEqualTo(sample.scene().outcome())));
    }

    @TestFactory
    Stream<DynamicTest> each_sample_ends_the_same_on_every_version_of_cpython() {
        return Gallery.samples().stream().flatMap(sample -> Stream.of("cpython-3.9", "cpython-3.11", "cpython-3.12")
                .map(runtime -> DynamicTest.dynamicTest(sample.name() + " on " + runtime, () -> {
                    Outcome expected = withoutResults(sample.scene().outcome());
                    // Old versions count an object's dict as another object, so the numbers differ there.
                    assertThat(withoutResults(played(sample.scene(), runtime))).isEqualTo(expected);
                })));
    }

    private static Outcome withoutResults(@Nullable Outcome given) {
        Outcome outcome = Objects.requireNonNull(given);
        return new Outcome(outcome.dies(), outcome.left(), outcome.callbacks(), List.of());
    }

    private static Outcome played(Scene scene, String key) {
        ImitatedRuntime runtime = Known.surroundings().runtimes().named(key).orElseThrow();
        Program program = Translation.of(scene.playedOn(key), runtime).program();
        return Observed.outcome(Timeline.of(runtime, program.definitions())
                .play(program.actions())
                .runs());
    }
}
