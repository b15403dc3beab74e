package org.refscape.desktop.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * <p>{@code java -cp … org.refscape.desktop.app.StartUpBenchmark 5} starts each of the two five times, in turn, in processes of their own, and
 * prints the median time from the start of the Java machine to the third frame that is drawn. Needs a display.
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
                Window.open(Optional.empty(), runtimes, StartUpBenchmark::tellWhenDrawn);
            }
            default -> compare(Integer.parseInt(arguments[0]));
        }
    }

    private static void bare() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.show();
        tellWhenDrawn();
    }

    private static void tellWhenDrawn() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAMES) {
                    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.out.println(System.currentTimeMillis() - start);
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }

    private static void compare(int times) throws IOException {
        List<Long> bare = new ArrayList<>();
        List<Long> refscape = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            bare.add(time("bare"));
            refscape.add(time("refscape"));
        }
        bare.sort(null);
        refscape.sort(null);
        long one = bare.get(times / 2);
        long other = refscape.get(times / 2);
        System.out.printf("bare %d ms, refscape %d ms, ratio %.2f%n", one, other, (double) other / one);
    }

    private static long time(String which) throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                StartUpBenchmark.class.getName(),
                which);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Long.parseLong(
                new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip());
    }
}
