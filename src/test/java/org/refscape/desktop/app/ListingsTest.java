package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refscape.desktop.session.Stage;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.file.Gallery;

/** What stands where no step is told. */
class ListingsTest {
    private final Stage stage = Stage.of(Gallery.samples().get(0).scene(), new CPython(Version.V3_13));

    @Test
    void before_the_drawing_is_built_nothing_exists() {
        assertThat(Listings.built(stage.at(0))).isEqualTo("Nothing exists yet: the drawing is built first.");
    }

    @Test
    void when_the_drawing_has_been_built_nothing_has_happened() {
        assertThat(Listings.built(stage.at(stage.built())))
                .startsWith("The drawing is built, and nothing has happened yet.");
    }
}
