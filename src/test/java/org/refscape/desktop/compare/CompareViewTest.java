package org.refscape.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.refscape.comparison.Comparison;
import org.refscape.desktop.canvas.PictureCanvas;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.desktop.work.Worker;
import org.refscape.picture.Card;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Rect;
import org.refscape.runtime.Runtimes;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.scene.file.Gallery;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;
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
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        org.refscape.scene.Scene sample =
                Gallery.fourRuntimes().samples().get(0).scene();
        List<String> keys = List.of("cpython-3.13", "swift-5");
        view = new CompareView(sample, Comparison.of(sample, keys, RUNTIMES), RUNTIMES, worker);
        shown.setScene(new Scene(view, 1100, 700));
        shown.show();
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

    @Test
    void nothing_covers_anything_else_in_any_pane_and_all_of_it_is_on_the_screen(FxRobot robot) throws Exception {
        robot.interact(() -> {
            org.refscape.scene.Scene tight = tight();
            view = new CompareView(tight, Comparison.of(tight, Comparison.USUAL, RUNTIMES), RUNTIMES, worker);
            Objects.requireNonNull(stage).setScene(new Scene(view, 1100, 700));
            view.fit();
        });
        for (int each = 0; each <= view.lockStep().ticks(); each++) {
            int tick = each;
            robot.interact(() -> view.goTo(view.lockStep().at(tick), false));
            for (PictureCanvas canvas : canvases(4)) {
                Composition shown = onWindow(canvas::composition);
                List<Rect> rects = Stream.concat(
                                shown.cards().stream().map(CardBox::rect),
                                shown.tags().stream().map(TagBox::rect))
                        .toList();
                for (int i = 0; i < rects.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(rects.get(i).overlaps(rects.get(j)))
                                .as("%s and %s at tick %d", rects.get(i), rects.get(j), tick)
                                .isFalse();
                    }
                }
                Rect all = shown.bounds();
                Viewport port = onWindow(canvas::viewport);
                assertThat(port.offsetX() + all.left() * port.scale()).isGreaterThanOrEqualTo(0);
                assertThat(port.offsetX() + all.right() * port.scale()).isLessThanOrEqualTo(canvas.getWidth());
                assertThat(port.offsetY() + all.bottom() * port.scale()).isLessThanOrEqualTo(canvas.getHeight());
            }
        }
    }

    @Test
    void a_click_on_the_number_of_notes_shows_them(FxRobot robot) throws Exception {
        robot.interact(() -> {
            org.refscape.scene.Scene told = sample("callback");
            view = new CompareView(told, Comparison.of(told, Comparison.USUAL, RUNTIMES), RUNTIMES, worker);
            Objects.requireNonNull(stage).setScene(new Scene(view, 1100, 700));
        });
        robot.clickOn(robot.lookup(".notes-chip")
                .match(javafx.scene.Node::isVisible)
                .queryAll()
                .iterator()
                .next());
        until(() -> Window.getWindows().stream()
                .anyMatch(each -> each instanceof Tooltip tip
                        && tip.isShowing()
                        && tip.getText().contains("a Cleaner that runs")));
    }

    /** The card of x stands where there is room only as long as the dictionary is empty. */
    private static org.refscape.scene.Scene tight() {
        return ((Opened.Loaded)
                        SceneText.read(
                                """
                        {"refscape": 1, "runtime": "cpython-3.13", "variables": {"cache": "cache", "x": "x"},
                         "objects": [{"name": "cache", "WeakValueDictionary": {}}, {"name": "x", "class": "Node"}],
                         "actions": [{"op": "wput", "in": "cache", "key": {"str": "one"}, "value": "x"},
                           {"op": "wput", "in": "cache", "key": {"str": "two"}, "value": "x"}, "del x"],
                         "positions": {"objects": {"cache": [280, 50], "x": [280, 104]},
                           "variables": {"cache": [60, 50], "x": [60, 140]}}}
                        """))
                .scene();
    }

    private static org.refscape.scene.Scene sample(String name) {
        return Gallery.samples().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .scene();
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
