package org.refscape.desktop.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.refscape.comparison.SketchOutcomes;
import org.refscape.desktop.compare.CompareWindow;
import org.refscape.desktop.compare.OutcomesWindow;
import org.refscape.desktop.panels.CodePanel;
import org.refscape.desktop.session.Arranging;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.work.Worker;
import org.refscape.layout.LayeredLayout;
import org.refscape.layout.Layout;
import org.refscape.layout.OrganicLayout;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.program.Language;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Compile;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;
import org.refscape.scene.file.RecoveryFolder;
import org.refscape.scene.file.SceneFile;

/** The document as a whole: new, open, save, recover, arrange, export. */
final class Documents implements DocumentActs, CodePanel.Acts {
    private final Stage stage;
    private final Runtimes runtimes;
    private final Window window;
    private final Workbench workbench;
    private final Dialogs dialogs;
    private final FileDialogs files;
    private final Worker worker = new Worker();
    private final Opening opening;
    private final Keeping keeping;
    private final Asking asking;
    private Consumer<Session> menu = shown -> {};

    Documents(Stage stage, Runtimes runtimes, Window window) {
        this.stage = stage;
        this.runtimes = runtimes;
        this.window = window;
        this.dialogs = new Dialogs(stage, window);
        this.files = new FileDialogs(stage, dialogs::mayReplace);
        this.opening = new Opening(this::runtime);
        Session empty = Session.open(this::runtime, Scene.EMPTY, null);
        this.workbench = new Workbench(empty, this::names, this, this);
        this.keeping = new Keeping(workbench, window.settingsFile().folder());
        this.asking = new Asking(workbench, worker, dialogs);
        workbench.panels().setCodeFoot(asking::line);
        workbench.onShow(session -> {
            stage.setTitle(Titles.window(session));
            asking.shown(session);
            menu.accept(session);
        });
    }

    /** The runtimes in the order in which they are offered, each with its name for people. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        runtimes.keys().forEach(key -> names.put(key, runtimes.name(key)));
        return names;
    }

    Workbench workbench() {
        return workbench;
    }

    /** Told now and whatever is shown from now on. */
    void onShow(Consumer<Session> told) {
        menu = told;
        told.accept(workbench.session());
    }

    /** The runtime with that key; for a key that this build does not know, the usual one. */
    private ImitatedRuntime runtime(String key) {
        return runtimes.named(key)
                .or(() -> runtimes.named(Scene.DEFAULT_RUNTIME))
                .orElseThrow();
    }

    /** The first thing to show: that file, or a sample ready to play; then work that a crash left is offered. */
    void begin(Optional<Path> file) {
        show(opening.ready(Gallery.first().scene(), null));
        keeping.start();
        Platform.runLater(() -> file.ifPresentOrElse(each -> open(each, this::offerLeft), this::offerLeft));
    }

    private void offerLeft() {
        new Recovering(keeping.left(), this::recover).offer(dialogs::recover);
    }

    /** Work that was left unsaved is unsaved still. */
    private void recover(RecoveryFolder.Left left) {
        Path file = left.work().original().orElse(null);
        opening.scene(
                left.work().scene(),
                file,
                session -> {
                    show(session.unsaved());
                    keeping.takeOver(left);
                },
                this::refused);
    }

    /** Shows what was opened; if there is no memory for it, what was open stays. */
    private boolean show(Session opened) {
        Session before = workbench.session();
        Optional.ofNullable(opened.file()).ifPresent(files::startAt);
        try {
            workbench.open(opened);
            return true;
        } catch (OutOfMemoryError tooLarge) {
            workbench.open(before);
            refused(Opening.tooLarge(opened.scene().title(), Worker.outOfMemory(tooLarge)));
            return false;
        }
    }

    private void refused(Problem problem) {
        dialogs.tell("This could not be opened", problem);
    }

    void fresh() {
        if (mayClose()) {
            show(opening.ready(Scene.EMPTY, null));
        }
    }

    void open() {
        files.scene().ifPresent(this::open);
    }

    /** Opens the file; what cannot be opened is told, and what was open stays. */
    void open(Path file) {
        open(file, () -> {});
    }

    private void open(Path file, Runnable after) {
        opening.file(
                file,
                session -> {
                    if (mayClose() && show(session)) {
                        window.remember(window.settings()
                                .withRecent(file.toAbsolutePath().toString()));
                    }
                    after.run();
                },
                problem -> {
                    refused(problem);
                    after.run();
                });
    }

    List<MenuItem> recent() {
        return window.settings().recent().stream()
                .map(name -> {
                    MenuItem item = new MenuItem(name);
                    item.setMnemonicParsing(false);
                    item.setOnAction(event -> open(Path.of(name)));
                    return item;
                })
                .toList();
    }

    boolean save() {
        workbench.canvas().commitName();
        Path file = workbench.session().file();
        return file == null ? saveAs() : write(file);
    }

    boolean saveAs() {
        workbench.canvas().commitName();
        return files.target(fileTitle(), "Refscape scene", "refscape")
                .map(this::write)
                .orElse(false);
    }

    /** What a file of this document is called, without an ending. */
    private String fileTitle() {
        return Titles.fileTitle(workbench.session());
    }

    private boolean write(Path file) {
        Optional<Problem> problem = SceneFile.write(workbench.session().scene(), file);
        problem.ifPresent(each -> dialogs.tell("The scene was not saved", each));
        if (problem.isEmpty()) {
            workbench.show(workbench.session().savedAs(file), false);
            window.remember(window.settings().withRecent(file.toAbsolutePath().toString()));
            keeping.forget();
            asking.trust(file);
        }
        return problem.isEmpty();
    }

    /** Asks about unsaved work; false if the person wants to go on with it. */
    boolean mayClose() {
        workbench.canvas().commitName();
        if (workbench.session().history().isSaved()) {
            return true;
        }
        return switch (dialogs.askToSave(Titles.title(workbench.session()))) {
            case SAVE -> save();
            case DISCARD -> {
                keeping.forget();
                yield true;
            }
            case CANCEL -> false;
        };
    }

    @Override
    public void samples() {
        new GalleryWindow(stage, window.settings().dark(), sample -> {
                    if (mayClose()) {
                        opening.scene(sample, null, this::show, this::refused);
                    }
                })
                .show();
    }

    @Override
    public void compare() {
        Scene scene = workbench.session().scene();
        Compile.problem(scene.drawing())
                .ifPresentOrElse(problem -> workbench.canvas().toast(problem.sentence()), () -> compare(scene));
    }

    private void compare(Scene scene) {
        worker.start(
                cancelled -> CompareWindow.first(scene, runtimes),
                first -> new CompareWindow(
                                stage, window.settings().dark(), scene, first, runtimes, worker, this::outcomes)
                        .show(),
                problem -> workbench.canvas().toast("The runtimes could not be compared: " + problem.getMessage()));
    }

    /** What comes of the sketches of the samples on each runtime. */
    void outcomes() {
        worker.start(
                cancelled -> SketchOutcomes.of(runtimes),
                table -> new OutcomesWindow(stage, table).show(),
                problem -> workbench.canvas().toast("The outcomes could not be found: " + problem.getMessage()));
    }

    @Override
    public void export() {
        workbench.canvas().commitName();
        Composition composition = workbench.canvas().composition();
        boolean dark = window.settings().dark();
        String title = Titles.title(workbench.session());
        files.picture(fileTitle())
                .ifPresent(target -> worker.start(
                        cancelled -> Exporting.write(composition, title, dark, target),
                        problem -> dialogs.done(problem, target),
                        failure ->
                                workbench.canvas().toast("The picture could not be written: " + failure.getMessage())));
    }

    @Override
    public void theme() {
        window.remember(window.settings().withDark(!window.settings().dark()));
        window.applyTheme(workbench);
    }

    void tidy() {
        arrange(new LayeredLayout(), true);
    }

    void tidyOrganic() {
        arrange(new OrganicLayout(1), true);
    }

    /** Works out new places in the background and lets everything glide there. */
    private void arrange(Layout layout, boolean byHand) {
        Picture picture = workbench.picture();
        Arranging arranging = new Arranging(picture, workbench.session().scene().spots());
        worker.start(
                cancelled -> arranging.afresh(layout),
                spots -> {
                    workbench.show(workbench.session().placed(spots, byHand, ""), true);
                    workbench.canvas().fit();
                },
                problem -> workbench.canvas().toast("The drawing could not be arranged: " + problem.getMessage()));
    }

    @Override
    public void copyProgram() {
        ClipboardContent content = new ClipboardContent();
        content.putString(workbench.program().text());
        Clipboard.getSystemClipboard().setContent(content);
        workbench.canvas().toast("The program is on the clipboard.");
    }

    @Override
    public void language(String title) {
        workbench.speak(title);
    }

    @Override
    public void saveProgram() {
        Language language = workbench.language();
        workbench.canvas().commitName();
        files.target(language.fileName(fileTitle()), language.title() + " program", language.fileEnding())
                .ifPresent(target -> dialogs.done(
                        Exporting.writeText(workbench.runnableProgram().text(), target), target));
    }

    void describe() {
        workbench.canvas().commitName();
        new SceneForm(workbench).ask();
    }

    void askPython() {
        asking.ask();
    }

    void keys() {
        dialogs.keys();
    }

    void about() {
        dialogs.about();
    }

    void quit() {
        if (mayClose()) {
            stage.hide();
        }
    }

    /** The window is gone. */
    void close() {
        keeping.stop();
        opening.close();
        worker.close();
    }
}
