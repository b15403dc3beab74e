package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refscape.cli.Terminal;

/**
 * The pictures of the README and the documents are what the command {@code draw} makes of the samples.
 * {@code mvn test -Dtest=PicturesTest -Drefscape.golden=write} makes them anew.
 */
final class PicturesTest {
    private static final Path STORED = Path.of("src", "docs", "pictures");

    @ParameterizedTest
    @CsvSource({
        "tree-branch-dies, tree-with-back-references, 22",
        "cycle-before, cycle-of-two, 14",
        "cycle-copied, cycle-of-two, 15",
        "cycle-subtracted, cycle-of-two, 16",
        "cycle-unreachable, cycle-of-two, 17",
        "cycle-torn-down, cycle-of-two, 23",
    })
    void each_stored_picture_is_what_draw_makes(String picture, String sample, String step, @TempDir Path folder)
            throws IOException {
        Path drawn = folder.resolve(picture + ".svg");
        StringWriter err = new StringWriter();
        int status = Terminal.run(
                List.of("draw", "samples/" + sample + ".refscape", "--step", step, "-o", drawn.toString()),
                Known.surroundings(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true));
        assertThat(status).as(err.toString()).isZero();
        Path stored = STORED.resolve(picture + ".svg");
        if ("write".equals(System.getProperty("refscape.golden"))) {
            Files.createDirectories(STORED);
            Files.copy(drawn, stored, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(drawn)).isEqualTo(Files.readString(stored));
    }
}
