package org.refscape.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.picture.painting.Theme;

/**
 * Pictures as SVG text, compared with the files beside the test resources. After a wanted change of the look, run the test with
 * {@code -Drefscape.golden=write}, look at the changed pictures, and commit them.
 */
final class SvgGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "refscape", "export");
    private static final boolean WRITE = "write".equals(System.getProperty("refscape.golden"));

    static Stream<String> names() {
        return Gallery.scenes().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_picture_is_drawn_as_it_was_drawn_before(String name) throws IOException {
        String svg = SvgPicture.of(Sheet.of(Gallery.scene(name), Theme.LIGHT), name);
        Path file = FOLDER.resolve(name + ".svg");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, svg);
        }
        assertThat(svg.lines()).containsExactlyElementsOf(expected(file));
    }

    private static List<String> expected(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void all_stored_pictures_are_compared() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".svg")).count())
                    .isEqualTo(6);
        }
        assertThat(Gallery.scenes()).hasSize(6);
    }
}
