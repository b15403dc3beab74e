package org.refscape.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Rect;
import org.refscape.scene.file.Gallery.Sample;

/** Every moment of every sample can be drawn, however its reference objects are shown. */
final class SamplesAsPicturesTest {

    static Stream<Sample> samples() {
        return org.refscape.scene.file.Gallery.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_moment_can_be_drawn(Sample sample) {
        for (boolean references : new boolean[] {false, true}) {
            PictureOptions options =
                    PictureOptions.PLAIN.withReferenceObjects(references).withGenerations(references);
            Map<Integer, Composition> beats = Reel.beats(sample.scene(), options);
            assertThat(beats).isNotEmpty();
            beats.forEach((beat, composition) -> {
                assertThat(composition.cards())
                        .as("beat %d", beat)
                        .hasSameSizeAs(composition.picture().cards());
                assertThat(composition.arrows())
                        .as("beat %d", beat)
                        .hasSameSizeAs(composition.picture().arrows());
                assertThat(SvgPicture.of(Sheet.of(composition, Theme.LIGHT), sample.name()))
                        .endsWith("</svg>\n");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void survivors_stay_where_they_are(Sample sample) {
        Composition before = null;
        for (Composition now : Reel.beats(sample.scene(), PictureOptions.PLAIN).values()) {
            if (before != null) {
                for (var box : now.cards()) {
                    var old = before.card(box.id());
                    Rect was = old == null ? box.rect() : old.rect();
                    assertThat(box.rect().corner()).isEqualTo(was.corner());
                }
            }
            before = now;
        }
    }
}
