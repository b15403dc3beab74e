package org.refscape.desktop.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;

/**
 * Measures frames: deaths, panning, zooming and dragging in a drawing of 300 cards and 450 arrows (or as many as the arguments say).
 * To be run with a display, if need be a virtual one, and with nothing else to do for the machine.
 */
public final class CanvasBenchmark extends Application {

    private final PictureCanvas canvas = new PictureCanvas(new Silence());
    private final FrameMeter meter = new FrameMeter();
    private final Deque<Runnable> phases = new ArrayDeque<>();
    private long windowTime;
    private long rendererTime;
    private Picture picture = Picture.EMPTY;
    private Placement places = Placement.EMPTY;

    /** Starts the window from a class that does not extend Application, as the class path needs it. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            launch(CanvasBenchmark.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        int cards = argument(0, 300);
        picture = BigScene.of(cards, argument(1, cards * 3 / 2));
        places = BigScene.places(cards);
        stage.setScene(new Scene(new StackPane(canvas), 1440, 860));
        stage.show();
        canvas.show(picture, places);
        canvas.fit();
        System.out.println(cards + " cards, " + picture.arrows().size() + " arrows, zoom "
                + String.format("%.2f", canvas.viewport().scale()));
        plan();
        next();
    }

    private void begin() {
        windowTime = processor("JavaFX Application Thread");
        rendererTime = processor("QuantumRenderer-0");
        meter.start();
    }

    private static long processor(String thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && info.getThreadName().equals(thread)) {
                return threads.getThreadCpuTime(info.getThreadId());
            }
        }
        return 0;
    }

    private int argument(int index, int otherwise) {
        var raw = getParameters().getRaw();
        return raw.size() > index && !raw.get(index).equals("deaths") ? Integer.parseInt(raw.get(index)) : otherwise;
    }

    private void plan() {
        phases.add(() -> rest(2500));
        if (getParameters().getRaw().contains("deaths")) {
            phases.add(() -> canvasAt(1));
            for (int round = 0; round < 5; round++) {
                phases.add(() -> deaths("ten deaths, at 100 %"));
                phases.add(this::alive);
            }
            return;
        }
        for (int round = 0; round < 2; round++) {
            phases.add(() -> measure("painting all 30 times", 30, this::repaint));
            phases.add(() -> rest(800));
        }
        for (int round = 0; round < 2; round++) {
            phases.add(() -> deaths("ten deaths, all in view"));
            phases.add(this::alive);
        }
        phases.add(() -> canvasAt(1));
        phases.add(() -> measure("painting all at 100 %", 30, this::repaint));
        phases.add(() -> rest(800));
        phases.add(() -> deaths("ten deaths, at 100 %"));
        phases.add(this::alive);
        phases.add(() -> measure("panning at 100 %", 4, this::pan));
        phases.add(() -> measure("panning with a selection", 4, this::pan, "o40"));
        phases.add(() -> measure("dragging a card at 100 %", 4, this::drag));
        phases.add(() -> measure("zooming in and out", 4, this::zoom));
        phases.add(() -> {
            canvas.fit();
            rest(800);
        });
        phases.add(() -> measure("panning, all in view", 4, this::pan));
        phases.add(() -> glide("gliding, a third of the cards"));
    }

    private void next() {
        Runnable phase = phases.poll();
        if (phase == null) {
            Platform.exit();
        } else {
            phase.run();
        }
    }

    private void rest(int millis) {
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> next());
        pause.play();
    }

    private void canvasAt(double scale) {
        canvas.zoomTo(scale);
        rest(1000);
    }

    private void alive() {
        canvas.show(picture, places);
        rest(800);
    }

    private void deaths(String name) {
        Set<String> gone = new LinkedHashSet<>();
        Viewport viewport = canvas.viewport();
        canvas.composition().cards().stream()
                .filter(box -> viewport.seen(canvas.getWidth(), canvas.getHeight())
                        .contains(box.rect().center()))
                .skip(6)
                .limit(10)
                .forEach(box -> gone.add(box.id()));
        timed(name, () -> canvas.animateTo(BigScene.without(picture, gone), places, Duration.millis(1500)), 1500);
    }

    private void glide(String name) {
        Set<String> third = new LinkedHashSet<>();
        picture.cards().stream().limit(picture.cards().size() / 3).forEach(card -> third.add(card.id()));
        timed(name, () -> canvas.animateTo(picture, places.shifted(third, 60, 40), Duration.millis(1500)), 1500);
    }

    private void timed(String name, Runnable act, int millis) {
        begin();
        act.run();
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> report(name));
        pause.play();
    }

    /** Beside the frames the processor time of the two threads for each: it tells what the machine could do if left alone. */
    private void report(String name) {
        FrameMeter.Figures figures = meter.stop();
        System.out.printf(
                "%-28s %s; cpu per frame: window %.1f ms, renderer %.1f ms%n",
                name,
                figures,
                (processor("JavaFX Application Thread") - windowTime) / 1e6 / Math.max(1, figures.frames()),
                (processor("QuantumRenderer-0") - rendererTime) / 1e6 / Math.max(1, figures.frames()));
        rest(600);
    }

    private void measure(String name, double seconds, DoubleConsumer frame, String... selected) {
        canvas.setSelection(Set.of(selected));
        begin();
        new AnimationTimer() {
            private long start;
            private int count;

            @Override
            public void handle(long now) {
                start = start == 0 ? now : start;
                double t = name.startsWith("painting") ? count++ : (now - start) / 1e9;
                frame.accept(t);
                if (t > seconds) {
                    stop();
                    report(name);
                }
            }
        }.start();
    }

    private void repaint(double t) {
        canvas.setTheme(canvas.theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    private void pan(double t) {
        canvas.setViewport(canvas.viewport().panned(t % 4 < 2 ? -11 : 11, t % 2 < 1 ? -5 : 5));
    }

    private void zoom(double t) {
        double notch = t % 4 < 2 ? -4 : 4;
        canvas.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                700,
                400,
                700,
                400,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                notch,
                0,
                notch,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(canvas, 700, 400)));
    }

    private void drag(double t) {
        double x = 700 + 200 * Math.sin(t * 2);
        double y = 400 + 100 * Math.sin(t * 3);
        if (t == 0) {
            var box = canvas.composition().cards().stream()
                    .filter(each -> canvas.viewport().seen(900, 700).contains(each.rect()))
                    .findFirst()
                    .orElseThrow();
            Point at = canvas.viewport().toCanvas(box.rect().corner().plus(60, 15));
            mouse(MouseEvent.MOUSE_PRESSED, at.x(), at.y());
        } else if (t > 4) {
            mouse(MouseEvent.MOUSE_RELEASED, x, y);
        } else {
            mouse(MouseEvent.MOUSE_DRAGGED, x, y);
        }
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        canvas.fireEvent(new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                new PickResult(canvas, x, y)));
    }

    /** Where the gestures of the benchmark end. */
    private final class Silence extends DeafListener {
        @Override
        public void moved(Map<String, Point> corners) {
            places = places.with(corners);
            canvas.show(picture, places);
        }
    }
}
