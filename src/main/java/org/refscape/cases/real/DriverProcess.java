package org.refscape.cases.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.refscape.scene.format.Json;
import org.refscape.scene.format.Malformed;

/** A running driver: a question is a line, and so is its answer. Lives in a temporary folder that goes with it. */
final class DriverProcess implements AutoCloseable {
    private static final String END = "";

    private final Path folder;
    private final String file;
    private final Process process;
    private final Writer questions;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private DriverProcess(Path folder, String file, Process process) {
        this.folder = folder;
        this.file = file;
        this.process = process;
        questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "answers of " + file);
        reader.setDaemon(true);
        reader.start();
    }

    static DriverProcess start(Driver driver) throws Silence {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("refscape");
            unpack(driver, folder);
            return new DriverProcess(
                    folder, driver.file(), builder(driver, folder).start());
        } catch (IOException cause) {
            delete(folder, driver.file());
            throw new Silence("it cannot be started");
        }
    }

    private static void unpack(Driver driver, Path folder) throws IOException {
        String resource = driver.source();
        if (resource == null) {
            return;
        }
        try (InputStream source = DriverProcess.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IllegalStateException("the driver is not in the program: " + resource);
            }
            Files.copy(source, folder.resolve(driver.file()));
        }
    }

    private static ProcessBuilder builder(Driver driver, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(driver.command());
        builder.directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> driver.cleared().stream().anyMatch(name::startsWith));
        variables.putAll(driver.variables());
        return builder;
    }

    /** Reads until the end, which also becomes an answer, so that nobody waits for ever. */
    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException closed) {
            // The process was killed while it wrote; that is an end like any other.
        }
        answers.add(END);
    }

    /** The version that the driver tells first. */
    String version(String implementation, Duration patience) throws Silence {
        JsonNode hello = answer(patience);
        if (!hello.path("implementation").asText().equals(implementation)) {
            throw new Silence("it is something else");
        }
        return hello.path("version").asText();
    }

    void ask(String question) throws Silence {
        try {
            questions.write(question);
            questions.write('\n');
            questions.flush();
        } catch (IOException broken) {
            throw new Silence("it has ended");
        }
    }

    JsonNode answer(Duration patience) throws Silence {
        String line = line(patience);
        if (line.equals(END)) {
            throw new Silence("it has ended");
        }
        try {
            return Json.read(line);
        } catch (Malformed strange) {
            throw new Silence("it answers something else");
        }
    }

    private String line(Duration patience) throws Silence {
        String line;
        try {
            line = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Silence("nobody waits for it any more");
        }
        if (line == null) {
            throw new Silence("it has not answered within " + inWords(patience));
        }
        return line;
    }

    private static String inWords(Duration patience) {
        long seconds = patience.toSeconds();
        return seconds < 1 ? patience.toMillis() + " milliseconds" : seconds == 1 ? "a second" : seconds + " seconds";
    }

    @Override
    public void close() {
        // A program may play in a child of the driver, which would outlive it.
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        delete(folder, file);
    }

    private static void delete(@Nullable Path folder, String file) {
        if (folder == null) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve(file));
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            // Some systems keep files of a process that has just ended; the system clears its temporary folder.
            folder.toFile().deleteOnExit();
        }
    }
}
