package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.session.Mode;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.settings.SettingsFile;
import org.refscape.picture.shape.Point;
import org.refscape.runtime.Runtimes;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.ItemId;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, with real keys and a real mouse. What the acts come to is tested below the window. */
@ExtendWith(ApplicationExtension.class)
final class WindowTest {
    @TempDir
    static Path settings;

    private Workbench workbench;

    @Start
    void open(Stage stage) {
        Runtimes runtimes = new Runtimes(List.of(new Runtimes.Offer("cpython-3.13", () -> new CPython(Version.V3_13))));
        workbench = Window.show(stage, Optional.empty(), runtimes, new SettingsFile(settings));
    }

    @Test
    void the_window_opens_with_a_sample_that_plays_at_one_key_and_steps_back(FxRobot robot) throws Exception {
        int built = onWindow(() -> session().stage().built());
        assertThat(onWindow(() -> session().scene().title())).isEqualTo("A tree with back references");
        assertThat(onWindow(() -> session().timeline().cursor())).isEqualTo(built);
        robot.press(KeyCode.P).release(KeyCode.P);
        until(() -> session().timeline().cursor() > built + 1);
        robot.press(KeyCode.P).release(KeyCode.P);
        int there = onWindow(() -> session().timeline().cursor());
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertThat(onWindow(() -> session().timeline().cursor())).isEqualTo(there - 1);
    }

    @Test
    void a_selected_reference_is_dropped_by_x_and_the_drop_can_be_taken_back(FxRobot robot) throws Exception {
        String arrow = onWindow(() -> workbench.picture().arrows().stream()
                .filter(each -> each.from().holder().equals("v:tree"))
                .findFirst()
                .orElseThrow()
                .id());
        robot.interact(() -> workbench.select(Set.of(arrow)));
        robot.press(KeyCode.X).release(KeyCode.X);
        until(() -> session().scene().actions().size() == 1);
        assertThat(onWindow(() -> session().moment().labelled("root") != null)).isTrue();
        robot.press(KeyCode.END).release(KeyCode.END);
        until(() -> session().moment().labelled("root") == null);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> session().scene().actions().size() == 4);
    }

    @Test
    void in_sketch_a_double_click_makes_an_object_that_is_named_at_once(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        until(() -> session().mode() == Mode.SKETCH);
        Point free = onWindow(() -> workbench.canvas().viewport().toCanvas(new Point(500, 420)));
        robot.doubleClickOn(onWindow(() -> workbench.canvas().localToScreen(free.x(), free.y())));
        robot.write("fruit").press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> session().drawing().object("fruit").isPresent());
    }

    @Test
    void in_sketch_an_arrow_key_moves_what_is_selected_by_one_step_that_can_be_taken_back(FxRobot robot)
            throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        until(() -> session().mode() == Mode.SKETCH);
        Point before = onWindow(this::placeOfRoot);
        robot.interact(() -> workbench.select(Set.of("o:root")));
        robot.interact(() -> workbench.canvas().requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until(() -> placeOfRoot().equals(before.plus(8, 0)));
        assertThat(onWindow(() -> session().selection())).containsExactly("o:root");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> placeOfRoot().equals(before));
    }

    @Test
    void in_run_the_arrow_keys_step_whatever_is_selected(FxRobot robot) throws Exception {
        int built = onWindow(() -> session().stage().built());
        robot.interact(() -> workbench.select(Set.of("o:root")));
        robot.interact(() -> workbench.canvas().requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until(() -> session().timeline().cursor() == built + 1);
        assertThat(onWindow(() -> session().selection())).containsExactly("o:root");
    }

    @Test
    void an_object_that_died_stays_selected_and_is_explained(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.select(Set.of("o:branch")));
        robot.press(KeyCode.END).release(KeyCode.END);
        until(() -> !session().timeline().canGoForward());
        assertThat(onWindow(() -> session().moment().labelled("branch") == null))
                .isTrue();
        assertThat(onWindow(() -> workbench.explained().title())).isEqualTo("branch");
        assertThat(onWindow(() -> workbench.explained().subtitle())).isEqualTo("dead");
    }

    @Test
    void undo_and_redo_have_their_keys_also_after_their_menu_was_opened(FxRobot robot) throws Exception {
        until(() -> workbench.panels().areThere());
        MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
        Menu edit = bar.getMenus().get(1);
        robot.interact(edit::show);
        robot.interact(edit::hide);
        assertThat(onWindow(() -> edit.getItems().get(0).isDisable()))
                .as("there is nothing to undo")
                .isTrue();
        String before = onWindow(() -> session().scene().title());
        robot.interact(() -> workbench.take(session().described("Changed", "")));
        assertThat(onWindow(() -> edit.getItems().get(0).isDisable())).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> session().scene().title().equals(before));
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        until(() -> session().scene().title().equals("Changed"));
    }

    @Test
    void the_view_menu_ticks_what_is_shown(FxRobot robot) throws Exception {
        until(() -> workbench.panels().areThere());
        MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
        CheckMenuItem cycles = (CheckMenuItem) bar.getMenus().get(3).getItems().get(0);
        assertThat(onWindow(cycles::isSelected)).isFalse();
        robot.press(KeyCode.Y).release(KeyCode.Y);
        until(cycles::isSelected);
        robot.interact(cycles::fire);
        assertThat(onWindow(cycles::isSelected)).isFalse();
        assertThat(onWindow(() -> workbench.cyclesShown())).isFalse();
    }

    @Test
    void a_name_that_is_being_edited_is_saved_with_the_rest(FxRobot robot, @TempDir Path folder) throws Exception {
        until(() -> workbench.panels().areThere());
        Path file = folder.resolve("tree.refscape");
        robot.interact(() -> workbench.setMode(Mode.SKETCH));
        robot.interact(() -> workbench.show(session().savedAs(file), false));
        robot.interact(() -> workbench.canvas().edit(ItemId.object("root"), CanvasListener.HEADER));
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("stem").press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> Files.exists(file));
        assertThat(Files.readString(file)).contains("\"stem\"").doesNotContain("\"root\"");
    }

    private Point placeOfRoot() {
        return Objects.requireNonNull(workbench.canvas().composition().box("o:root"))
                .rect()
                .corner();
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
