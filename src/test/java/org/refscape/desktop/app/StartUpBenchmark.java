package org.refscape.desktop.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.refscape.runtime.Runtimes;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;

/**
 * How long until the window can be used, as a ratio to a bare JavaFX window in the same run.
 *
 * <p>{@code java -cp … org.refscape.desktop.app.StartUpBenchmark 5} starts each of the two five times, in turn, in processes of their own that
 * get the same flags as this one, and prints medians from the start of the Java machine: of the bare window's third frame; of the third frame of
 * Refscape, in which the sample is on the canvas and mouse and keys play it; and of the frame after all panels have come. Needs a display.
 */
public final class StartUpBenchmark {
    private static final int FRAMES = 3;

    private StartUpBenchmark() {}

    /** One argument: how often, or (for the processes that it starts) {@code bare} or {@code refscape}. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "bare" -> Platform.startup(StartUpBenchmark::bare);
            case "refscape" -> {
                Runtimes runtimes =
                        new Runtimes(List.of(new Runtimes.Offer("cpython-3.13", () -> new CPython(Version.V3_13))));
                Window.open(Optional.empty(), runtimes, window -> tell(window.panels()::areThere));
            }
            default -> compare(Integer.parseInt(arguments[0]));
        }
    }

    private static void bare() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.show();
        tell(() -> true);
    }

    private static void tell(BooleanSupplier complete) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) {
                    System.out.println(sinceStart());
                }
                if (frames >= FRAMES && complete.getAsBoolean()) {
                    System.out.println(sinceStart());
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private static void compare(int times) throws IOException {
        List<List<Long>> bare = new ArrayList<>();
        List<List<Long>> refscape = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            bare.add(time("bare"));
            refscape.add(time("refscape"));
        }
        long window = median(bare, 0);
        long usable = median(refscape, 0);
        long complete = median(refscape, 1);
        System.out.printf(
                "bare window %d ms; sample ready to play %d ms, ratio %.2f; all panels there %d ms, ratio %.2f%n",
                window, usable, (double) usable / window, complete, (double) complete / window);
    }

    private static long median(List<List<Long>> times, int which) {
        return times.stream().map(each -> each.get(which)).sorted().toList().get(times.size() / 2);
    }

    private static List<Long> time(String which) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartUpBenchmark.class.getName(), which));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return told.lines().map(Long::parseLong).toList();
    }
}
