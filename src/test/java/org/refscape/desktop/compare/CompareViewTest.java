package org.refscape.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.refscape.comparison.Comparison;
import org.refscape.desktop.canvas.PictureCanvas;
import org.refscape.desktop.work.Worker;
import org.refscape.picture.Card;
import org.refscape.runtime.Runtimes;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.scene.file.Gallery;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Runtimes side by side in a real window. What is compared is tested in {@code ComparisonTest}. */
@ExtendWith(ApplicationExtension.class)
final class CompareViewTest {
    private static final Runtimes RUNTIMES = new Runtimes(List.of(
            new Runtimes.Offer("cpython-3.13", () -> new CPython(Version.V3_13)),
            new Runtimes.Offer("jvm-17", Jvm::new),
            new Runtimes.Offer("javascript", JavaScript::new),
            new Runtimes.Offer("swift-5", Counting::new)));

    private final Worker worker = new Worker();
    private CompareView view;

    @Start
    void open(Stage stage) {
        org.refscape.scene.Scene sample =
                Gallery.fourRuntimes().samples().get(0).scene();
        List<String> keys = List.of("cpython-3.13", "swift-5");
        view = new CompareView(sample, Comparison.of(sample, keys, RUNTIMES), RUNTIMES, worker);
        stage.setScene(new Scene(view, 1100, 700));
        stage.show();
    }

    @Stop
    void close() {
        worker.close();
    }

    @Test
    void both_panes_show_the_same_drawing_at_the_same_places() throws Exception {
        List<PictureCanvas> canvases = canvases(2);
        assertThat(onWindow(() -> corner(canvases.get(0), "o:boss")))
                .isEqualTo(onWindow(() -> corner(canvases.get(1), "o:boss")));
        assertThat(onWindow(() -> canvases.get(0).viewport()))
                .isEqualTo(onWindow(() -> canvases.get(1).viewport()));
    }

    @Test
    void after_the_collection_one_pane_is_empty_and_the_other_has_leaked_and_both_say_so(FxRobot robot)
            throws Exception {
        LockStepActs acts = new LockStepActs(Objects.requireNonNull(view));
        robot.interact(acts::last);
        List<PictureCanvas> canvases = canvases(2);
        until(() -> cards(canvases.get(0)).isEmpty());
        assertThat(onWindow(() -> cards(canvases.get(1)))).containsExactly("boss", "aide");
        assertThat(onWindow(this::chips)).contains("boss is gone", "boss is there");
        robot.interact(acts::back);
        until(() -> cards(canvases.get(0)).size() == 2);
        assertThat(onWindow(this::chips)).doesNotContain("boss is gone");
    }

    @Test
    void more_runtimes_come_beside_and_play_to_the_same_action(FxRobot robot) throws Exception {
        LockStepActs acts = new LockStepActs(Objects.requireNonNull(view));
        robot.interact(acts::forward);
        robot.interact(() -> view.compare(
                List.of("cpython-3.13", "jvm-17", "javascript", "swift-5"),
                view.lockStep().action() + 1));
        until(() -> view.keys().size() == 4);
        assertThat(onWindow(() -> view.lockStep().action())).isZero();
        for (PictureCanvas canvas : canvases(4)) {
            assertThat(onWindow(() -> cards(canvas))).containsExactly("boss", "aide");
        }
    }

    private List<PictureCanvas> canvases(int count) throws Exception {
        List<PictureCanvas> all = onWindow(() -> view.lookupAll(".runtime-pane").stream()
                .map(pane -> ((RuntimePane) pane).canvas())
                .toList());
        assertThat(all).hasSize(count);
        return all;
    }

    private static Object corner(PictureCanvas canvas, String id) {
        return Objects.requireNonNull(canvas.composition().box(id)).extent();
    }

    private static List<String> cards(PictureCanvas canvas) {
        return canvas.composition().picture().cards().stream().map(Card::name).toList();
    }

    private List<String> chips() {
        return view.lookupAll(".chip").stream()
                .filter(javafx.scene.Node::isVisible)
                .map(chip -> ((Label) chip).getText())
                .toList();
    }

    private static <T> T onWindow(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onWindow(condition));
    }
}
