package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.action.ClassDefinition;
import org.refscape.desktop.session.Mode;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.settings.SettingsFile;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.picture.Remark;
import org.refscape.picture.shape.Point;
import org.refscape.runtime.Runtimes;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.Scene;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** CPython's mechanisms by mouse and keys: attempts that are refused, the form of a class, typed statements. */
@ExtendWith(ApplicationExtension.class)
final class MechanismsWindowTest {
    @TempDir
    static Path settings;

    private Workbench workbench;

    @Start
    void open(Stage stage) {
        Runtimes runtimes = new Runtimes(List.of(new Runtimes.Offer("cpython-3.13", () -> new CPython(Version.V3_13))));
        workbench = Window.show(stage, Optional.empty(), runtimes, new SettingsFile(settings));
    }

    @BeforeEach
    void show(FxRobot robot) throws Exception {
        until(() -> workbench.panels().areThere());
        Drawing drawing = Drawing.EMPTY
                .withObject(DrawnObject.instance("leaf", "Node"))
                .withObject(new DrawnObject("items", Kind.LIST, "list", List.of()))
                .withVariable(DrawnReference.variable("leaf", "leaf"))
                .withVariable(DrawnReference.variable("items", "items"));
        Scene scene = Scene.EMPTY.withDrawing(drawing);
        robot.interact(() -> workbench.open(Session.open(key -> new CPython(Version.V3_13), scene, null)));
    }

    @Test
    void a_weak_arrow_to_a_list_is_refused_on_the_list(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.setMode(Mode.RUN));
        robot.press(KeyCode.W).release(KeyCode.W);
        robot.moveTo(middle("o:leaf")).press(MouseButton.PRIMARY);
        robot.moveTo(middle("o:items")).release(MouseButton.PRIMARY);
        until(() -> !workbench.picture().refusals().isEmpty());
        Remark remark = onWindow(() -> workbench.picture().refusals().get(0));
        assertThat(remark.at().holder()).isEqualTo("o:items");
        assertThat(remark.title() + ": " + remark.message())
                .isEqualTo("TypeError: cannot create weak reference to 'list' object");
    }

    @Test
    void a_typed_statement_is_done_by_the_program(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.setMode(Mode.RUN));
        robot.press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
        robot.clickOn("#statement")
                .write("leaf.next = items")
                .press(KeyCode.ENTER)
                .release(KeyCode.ENTER);
        until(() -> session().scene().actions().size() == 1);
        robot.press(KeyCode.END).release(KeyCode.END);
        until(() -> Objects.requireNonNull(session().moment().labelled("leaf")).find(Role.ATTRIBUTE, "next") != null);
    }

    @Test
    void a_class_gets_slots_in_its_form(FxRobot robot) throws Exception {
        Platform.runLater(() -> new SketchPanelActs(workbench).editClass("Node"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#class-slotted")
                .clickOn("#class-weakref")
                .clickOn("#class-slots")
                .write("x y");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> session().scene().definitions().classNamed("Node") != null);
        ClassDefinition defined = onWindow(() -> session().scene().definitions().classNamed("Node"));
        assertThat(defined.slots()).containsExactly("x", "y", "__weakref__");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> session().scene().definitions().classNamed("Node") == null);
    }

    @Test
    void nobody_asks_a_real_python_by_itself(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.select(Set.of("o:leaf")));
        robot.interact(() -> workbench.setMode(Mode.RUN));
        Label answer = robot.lookup("#agreement").queryAs(Label.class);
        assertThat(onWindow(answer::getText)).isEmpty();
        assertThat(robot.lookup("#ask-python").tryQuery()).isPresent();
    }

    @Test
    void an_answer_about_one_version_is_gone_when_another_is_played_and_can_be_asked_for_again(FxRobot robot)
            throws Exception {
        robot.interact(() -> workbench.setMode(Mode.RUN));
        Label answer = robot.lookup("#agreement").queryAs(Label.class);
        Hyperlink ask = robot.lookup("#ask-python").queryAs(Hyperlink.class);
        robot.interact(ask::fire);
        until(() -> ask.isVisible() && !answer.getText().isEmpty());
        assertThat(onWindow(ask::getText)).isEqualTo("Ask again");

        robot.interact(() -> workbench.show(workbench.session().on("cpython-3.11"), true));

        assertThat(onWindow(answer::getText)).isEmpty();
        assertThat(onWindow(ask::getText)).isEqualTo("Ask the Python on this computer");
    }

    private Point2D middle(String id) throws Exception {
        return onWindow(() -> {
            Point center = Objects.requireNonNull(
                            workbench.canvas().composition().box(id))
                    .rect()
                    .center();
            Point there = workbench.canvas().viewport().toCanvas(center);
            return workbench.canvas().localToScreen(there.x(), there.y());
        });
    }

    private Session session() {
        return Objects.requireNonNull(workbench).session();
    }

    private static <T> T onWindow(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onWindow(condition));
    }
}
