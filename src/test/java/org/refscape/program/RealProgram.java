package org.refscape.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of this machine, run and listened to. */
public final class RealProgram {
    private RealProgram() {}

    /** What a program printed and how it ended. */
    public record Output(List<String> lines, int status) {}

    /** The first of these commands that is on the PATH. */
    public static Optional<Path> onPath(String... commands) {
        return Stream.of(commands)
                .flatMap(command -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, command)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a command to its end; what it says on the error stream comes after what it prints. */
    public static Output run(Path folder, String... command) {
        try {
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " did not end within a minute");
            }
            List<String> lines = new ArrayList<>(printed.lines().toList());
            lines.addAll(Files.readAllLines(errors));
            return new Output(lines, process.exitValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
