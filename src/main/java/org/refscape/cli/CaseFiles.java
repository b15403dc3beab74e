package org.refscape.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.refscape.cases.CaseFile;
import org.refscape.scene.Problem;
import org.refscape.scene.file.FileTrouble;

/** Opens files of recorded cases. */
final class CaseFiles {
    private CaseFiles() {}

    /** All that is in a file; what is wrong with the file itself is among the problems. */
    static CaseFile read(Path file) {
        if (Files.isDirectory(file)) {
            return only(new Problem(file.toString(), "This is a folder", "Name the files in it"));
        }
        // A reader made this way replaces bytes that are not UTF-8; the line then fails to be JSON and is told as such.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            CaseFile read = CaseFile.of(file.toString(), lines.lines());
            return read.cases().isEmpty() && read.problems().isEmpty()
                    ? only(new Problem(
                            file.toString(), "There is no case in this file", "Name a file of recorded cases"))
                    : read;
        } catch (IOException cause) {
            return only(FileTrouble.reading(file, cause));
        } catch (UncheckedIOException wrapped) {
            return only(FileTrouble.reading(file, Objects.requireNonNull(wrapped.getCause())));
        }
    }

    private static CaseFile only(Problem problem) {
        return new CaseFile(List.of(), List.of(problem));
    }
}
