package org.refscape.desktop.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.refscape.desktop.canvas.FxFonts;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.settings.Settings;
import org.refscape.desktop.settings.SettingsFile;
import org.refscape.runtime.Runtimes;

/** The program's window. */
public final class Window {
    /** What the system draws above a window takes up to this much, in pixels. */
    private static final double TITLE_BAR = 40;

    /** Kept, because loggers that nobody holds forget their level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final Stage stage;
    private final SettingsFile file;
    private Settings settings;

    private Window(Stage stage, SettingsFile file) {
        this.stage = stage;
        this.file = file;
        this.settings = file.read();
    }

    /**
     * Opens the window and returns when it has been closed. Must not be called on the window's own thread.
     *
     * @param opened the file to show first; without one, a sample that is ready to be played
     * @return false if there is no display that a window could be opened on
     */
    public static boolean open(Optional<Path> opened, Runtimes runtimes) {
        return open(opened, runtimes, workbench -> {});
    }

    /** As above; {@code shown} is told, on the window's thread, when the window is shown: the canvas at once, its panels soon. */
    static boolean open(Optional<Path> opened, Runtimes runtimes, Consumer<Workbench> shown) {
        JAVAFX.setLevel(Level.SEVERE);
        CountDownLatch closed = new CountDownLatch(1);
        WarmUp warmUp = WarmUp.begin(runtimes);
        try {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.countDown());
                SettingsFile settings = new SettingsFile(SettingsFile.usualFolder());
                shown.accept(show(stage, opened, runtimes, settings, warmUp));
            });
        } catch (UnsupportedOperationException noDisplay) {
            return false;
        }
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    /** Shows the window on that stage; gives what holds its session. */
    static Workbench show(Stage stage, Optional<Path> opened, Runtimes runtimes, SettingsFile settings) {
        return show(stage, opened, runtimes, settings, WarmUp.begin(runtimes));
    }

    private static Workbench show(
            Stage stage, Optional<Path> opened, Runtimes runtimes, SettingsFile settings, WarmUp warmUp) {
        FxFonts.loadUsual();
        Window window = new Window(stage, settings);
        window.useTheme(); // Before the first control is made, else JavaFX reads its own style sheet in vain.
        warmUp.await();
        Documents documents = new Documents(stage, runtimes, window);
        window.show(documents, opened);
        return documents.workbench();
    }

    private void show(Documents documents, Optional<Path> opened) {
        Workbench workbench = documents.workbench();
        ToolActs tools = new ToolActs(workbench, workbench.canvas());
        TimelineActs timeline = new TimelineActs(workbench, workbench.playing());
        Keys keys = new Keys(workbench, timeline, tools, documents::keys);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                workbench.root(),
                Math.min(settings.width(), screen.getWidth()),
                Math.min(settings.height(), screen.getHeight() - TITLE_BAR));
        scene.getStylesheets().add(stylesheet());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
                        () -> workbench.travel(Session::redone));
        new FileDrop(scene, documents);
        stage.setScene(scene);
        stage.setMinWidth(Math.min(820, screen.getWidth()));
        stage.setMinHeight(Math.min(560, screen.getHeight()));
        applyTheme(workbench);
        stage.setOnCloseRequest(event -> {
            if (!documents.mayClose()) {
                event.consume();
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            remember(settings.withSize(scene.getWidth(), scene.getHeight()));
            documents.close();
        });
        documents.begin(opened);
        stage.show();
        workbench.canvas().requestFocus();
        workbench.panels().arrive(() -> new MainMenu(documents, workbench, timeline, tools).bar());
    }

    private static String stylesheet() {
        URL css = Objects.requireNonNull(Window.class.getResource("/org/refscape/desktop/window.css"), "window.css");
        return css.toExternalForm();
    }

    /** Gives a dialog the window's look. */
    void dress(DialogPane dialog) {
        dialog.getStylesheets().add(stylesheet());
        dialog.getStyleClass().add("root");
        if (settings.dark()) {
            dialog.getStyleClass().add("dark");
        }
    }

    Settings settings() {
        return settings;
    }

    void remember(Settings changed) {
        settings = changed;
        file.write(changed);
    }

    SettingsFile settingsFile() {
        return file;
    }

    /** Light or dark, as the settings say. */
    void applyTheme(Workbench workbench) {
        boolean dark = settings.dark();
        useTheme();
        workbench.root().getStyleClass().remove("dark");
        if (dark) {
            workbench.root().getStyleClass().add("dark");
        }
        workbench.setDark(dark);
    }

    private void useTheme() {
        Theme theme = settings.dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
    }
}
