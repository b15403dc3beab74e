package org.refscape.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The recorded cases that are part of the build. */
public final class RecordedCases {
    private static final Path ORACLE = Path.of("src/test/resources/oracle");

    private RecordedCases() {}

    /** All cases of a folder such as {@code cpython-cases}, file by file. */
    public static List<Case> in(String folder) {
        List<Case> all = new ArrayList<>();
        files(folder).forEach(file -> all.addAll(read(file)));
        return all;
    }

    /** The case files of a folder, sorted by name. */
    public static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(ORACLE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<Case> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            CaseFile read = CaseFile.of(file.getFileName().toString(), lines);
            assertThat(read.problems()).isEmpty();
            return read.cases();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
