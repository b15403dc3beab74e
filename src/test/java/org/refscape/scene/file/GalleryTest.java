package org.refscape.scene.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refscape.scene.ItemId;
import org.refscape.scene.Scene;

/** The sample scenes as files. What comes of them is checked in {@code SamplesTest}. */
class GalleryTest {
    private static final Path FOLDER = Path.of("samples");

    @Test
    void the_gallery_shows_the_twenty_six_samples_of_the_folder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> inFolder = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".refscape"))
                    .map(name -> name.replace(".refscape", ""))
                    .toList();
            assertThat(inFolder).hasSize(26).containsExactlyInAnyOrderElementsOf(Gallery.NAMES);
        }
        assertThat(Gallery.samples()).extracting(Gallery.Sample::name).isEqualTo(Gallery.NAMES);
        assertThat(Gallery.first().scene().title()).isEqualTo("A tree with back references");
    }

    @Test
    void each_sample_is_written_as_refscape_would_write_it() throws IOException {
        for (Gallery.Sample sample : Gallery.samples()) {
            String text = Files.readString(FOLDER.resolve(sample.name() + ".refscape"));
            assertThat(SceneText.write(sample.scene())).as(sample.name()).isEqualTo(text);
        }
    }

    @Test
    void each_sample_says_what_it_shows_has_an_outcome_and_a_place_for_everything() {
        for (Gallery.Sample sample : Gallery.samples()) {
            Scene scene = sample.scene();
            assertThat(scene.about()).as(sample.name()).endsWith(".").hasSizeBetween(40, 140);
            assertThat(scene.outcome()).as(sample.name()).isNotNull();
            assertThat(scene.drawing().objects())
                    .allMatch(object -> scene.spots().containsKey(ItemId.object(object.name())));
            assertThat(scene.drawing().variables())
                    .allMatch(variable -> scene.spots().containsKey(ItemId.variable(variable.label())));
        }
    }
}
