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
 * The pictures of the README and the documents are what the command {@code draw} makes of the samples, and of the
 * scenes that stand beside the documents.
 * {@code mvn test -Dtest=PicturesTest -Drefscape.golden=write} makes them anew.
 */
final class PicturesTest {
    private static final Path STORED = Path.of("src", "docs", "pictures");

    @ParameterizedTest
    @CsvSource({
        "tree-branch-dies, samples/tree-with-back-references, 22",
        "cycle-before, samples/cycle-of-two, 14",
        "cycle-copied, samples/cycle-of-two, 15",
        "cycle-subtracted, samples/cycle-of-two, 16",
        "cycle-unreachable, samples/cycle-of-two, 17",
        "cycle-torn-down, samples/cycle-of-two, 23",
        "jvm-before, src/docs/runtimes/jvm, 14",
        "jvm-strengths, src/docs/runtimes/jvm, 22",
        "jvm-marked, src/docs/runtimes/jvm, 24",
        "jvm-weak-cleared, src/docs/runtimes/jvm, 26",
        "jvm-phantom-cleared, src/docs/runtimes/jvm, 29",
        "jvm-enqueued, src/docs/runtimes/jvm, 34",
        "jvm-memory-short, src/docs/runtimes/jvm, 44",
        "counting-before, src/docs/runtimes/counting, 19",
        "counting-weak-nil, src/docs/runtimes/counting, 23",
        "counting-first-dies, src/docs/runtimes/counting, 27",
        "counting-second-dies, src/docs/runtimes/counting, 32",
        "counting-leaked, src/docs/runtimes/counting, 37",
        "javascript-job, src/docs/runtimes/javascript, 19",
        "javascript-turn, src/docs/runtimes/javascript, 20",
        "javascript-marked, src/docs/runtimes/javascript, 23",
        "javascript-cleared, src/docs/runtimes/javascript, 28",
        "javascript-told, src/docs/runtimes/javascript, 32",
    })
    void each_stored_picture_is_what_draw_makes(String picture, String scene, String step, @TempDir Path folder)
            throws IOException {
        Path drawn = folder.resolve(picture + ".svg");
        StringWriter err = new StringWriter();
        int status = Terminal.run(
                List.of("draw", scene + ".refscape", "--step", step, "-o", drawn.toString()),
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
