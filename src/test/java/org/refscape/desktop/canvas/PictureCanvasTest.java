package org.refscape.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.refscape.desktop.gesture.Tool;
import org.refscape.picture.composition.Box;
import org.refscape.picture.painting.Ink;
import org.refscape.picture.painting.Paint;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PictureCanvasTest {

    private final List<String> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Made by open, since no control can be made before the toolkit has started.
    private PictureCanvas canvas;

    @Start
    void open(Stage stage) {
        canvas = new PictureCanvas(new Notes());
        canvas.show(TreeScene.dying(), TreeScene.PLACES);
        canvas.fit();
        stage.setScene(new Scene(new StackPane(canvas), 1150, 700));
        stage.show();
    }

    private Point onCanvas(String id, double dx, double dy) {
        Box box = Objects.requireNonNull(canvas.composition().box(id));
        return canvas.viewport().toCanvas(box.rect().corner().plus(dx, dy));
    }

    private void pointAt(FxRobot robot, String id, double dx, double dy) {
        Point at = onCanvas(id, dx, dy);
        robot.moveTo(canvas.localToScreen(at.x(), at.y()));
    }

    private Color colour(Point at) {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> canvas.snapshot(null, null));
        return image.getPixelReader().getColor((int) at.x(), (int) at.y());
    }

    private static void assertInk(Color colour, Ink ink) {
        assertThat(List.of(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255)))
                .containsExactly((long) ink.red(), (long) ink.green(), (long) ink.blue());
    }

    @Test
    void a_picture_is_painted_and_a_click_a_drag_and_a_name_are_told(FxRobot robot) {
        assertInk(colour(onCanvas("root", 150, 20)), Theme.LIGHT.ink(Paint.OBJECT_HEADER));
        pointAt(robot, "root", 60, 15);
        robot.clickOn(MouseButton.PRIMARY);
        robot.drag(MouseButton.PRIMARY).moveBy(0, 40).moveBy(0, 40).drop();
        assertThat(told).containsExactly("selected [root]", "moved [root]");

        robot.type(KeyCode.F2);
        TextField editor = robot.lookup(node -> node instanceof TextField field && field.isVisible())
                .query();
        assertThat(editor.getText()).isEqualTo("root : Node");
        robot.write("trunk").type(KeyCode.ENTER);
        assertThat(told).contains("renamed root -1 trunk");
        assertThat(editor.isVisible()).isFalse();
        assertThat(canvas.isFocused()).isTrue();

        robot.type(KeyCode.F2).write("other").type(KeyCode.ESCAPE);
        assertThat(told).doesNotContain("renamed root -1 other");
    }

    @Test
    void a_wheel_zooms_about_the_pointer_and_control_one_goes_back(FxRobot robot) {
        robot.interact(() -> canvas.zoomTo(0.5));
        pointAt(robot, "leaf", 60, 15);
        Point before = onCanvas("leaf", 60, 15);
        robot.scroll(2, javafx.geometry.VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas.zoomProperty().get()).isNotEqualTo(0.5);
        assertThat(onCanvas("leaf", 60, 15).distance(before)).isLessThan(2);
        robot.interact(canvas::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(canvas.zoomProperty().get()).isEqualTo(1);
    }

    @Test
    void what_died_is_gone_after_the_animation_and_nothing_else_moved(FxRobot robot) throws Exception {
        Point where = onCanvas("branch", 90, 60);
        Point root = onCanvas("root", 150, 20);
        robot.interact(() -> canvas.animateTo(TreeScene.after(), TreeScene.PLACES, Duration.millis(300)));
        assertThat(canvas.composition().card("branch")).isNull();
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !canvas.animatingProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onCanvas("root", 150, 20)).isEqualTo(root);
        assertInk(colour(root), Theme.LIGHT.ink(Paint.OBJECT_HEADER));
        Color left = colour(where);
        assertThat(left.getBrightness()).as("nothing but backdrop").isGreaterThan(0.8);
        robot.interact(() -> canvas.setTheme(Theme.DARK));
        assertInk(colour(root), Theme.DARK.ink(Paint.OBJECT_HEADER));
    }

    @Test
    void those_who_listen_find_each_visible_card_by_its_words(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#branch").tryQuery().isPresent());
        assertThat(robot.lookup("#branch").query().getAccessibleText())
                .isEqualTo("branch, Node, count 0, dying · count is 0");
        assertThat(robot.lookup("#tree").query().getAccessibleText()).isEqualTo("variable tree");
    }

    /** Writes down what is told. */
    private final class Notes extends DeafListener {
        @Override
        public void selected(Set<String> ids) {
            told.add("selected " + ids);
        }

        @Override
        public void moved(Map<String, Point> corners) {
            told.add("moved " + corners.keySet());
        }

        @Override
        public boolean renamed(String id, int row, String text) {
            told.add("renamed " + id + " " + row + " " + text);
            return true;
        }

        @Override
        public void createAt(Tool kind, Point corner) {
            told.add("create " + kind.kind());
        }
    }
}
