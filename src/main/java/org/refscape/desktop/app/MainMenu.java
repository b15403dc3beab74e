package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.refscape.action.Collection;
import org.refscape.desktop.session.Session;

/** The menu bar: everything the program can do, with its keys. */
final class MainMenu {
    private static final String CTRL_A =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN).getDisplayText();

    private final Documents documents;
    private final Workbench workbench;
    private final TimelineActs timeline;
    private final ToolActs tools;
    private final MenuItem undo;
    private final MenuItem redo;
    private final CheckMenuItem cycles;
    private final CheckMenuItem referenceObjects;
    private final CheckMenuItem generations;

    MainMenu(Documents documents, Workbench workbench, TimelineActs timeline, ToolActs tools) {
        this.documents = documents;
        this.workbench = workbench;
        this.timeline = timeline;
        this.tools = tools;
        undo = item("Undo", "Shortcut+Z", () -> workbench.travel(Session::undone));
        redo = item("Redo", "Shortcut+Shift+Z", () -> workbench.travel(Session::redone));
        cycles = check("Reference Cycles", "Y", workbench::toggleCycles);
        referenceObjects = check("Weak Reference Objects", "", workbench::toggleReferenceObjects);
        generations = check("Generations", "", workbench::toggleGenerations);
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(file(), edit(), run(), view(), help());
        bar.setUseSystemMenuBar(true);
        documents.onShow(this::shown);
        return bar;
    }

    private Menu file() {
        Menu recent = new Menu("Open Recent");
        Menu menu = new Menu(
                "_File",
                null,
                item("New", "Shortcut+N", documents::fresh),
                item("Open…", "Shortcut+O", documents::open),
                recent,
                item("Samples…", "Shortcut+Shift+O", documents::samples),
                new SeparatorMenuItem(),
                item("Save", "Shortcut+S", documents::save),
                item("Save As…", "Shortcut+Shift+S", documents::saveAs),
                item("Title and Description…", "", documents::describe),
                new SeparatorMenuItem(),
                item("Export Picture…", "Shortcut+Shift+E", documents::export),
                item("Save Program…", "", documents::saveProgram),
                new SeparatorMenuItem(),
                item("Quit", "Shortcut+Q", documents::quit));
        menu.setOnShowing(event -> {
            recent.getItems().setAll(documents.recent());
            recent.setDisable(recent.getItems().isEmpty());
        });
        return menu;
    }

    private Menu edit() {
        return new Menu(
                "_Edit",
                null,
                undo,
                redo,
                new SeparatorMenuItem(),
                keyed("Weak ⇄ Strong", "K", tools::flip),
                keyed("Erase from the Drawing", "Del", () -> tools.choose("erase")),
                keyed("Select All", CTRL_A, workbench::selectAll),
                new SeparatorMenuItem(),
                item("Tidy Up (layered)", "Shortcut+L", documents::tidy),
                item("Tidy Up (organic)", "Shortcut+Shift+L", documents::tidyOrganic));
    }

    /**
     * What can be undone and what is on. Kept current all the time and not only when a menu opens: the key of a disabled line does
     * nothing, and a line would stay disabled from one opening of its menu to the next.
     */
    private void shown(Session session) {
        undo.setDisable(!session.history().canUndo());
        redo.setDisable(!session.history().canRedo());
        cycles.setSelected(workbench.cyclesShown());
        referenceObjects.setSelected(workbench.showing().referenceObjects());
        generations.setSelected(workbench.showing().generations());
    }

    private Menu run() {
        Menu collector = new Menu("Collector");
        Menu menu = new Menu(
                "_Run",
                null,
                item("Sketch ⇄ Run", "Shortcut+R", workbench::toggleMode),
                new SeparatorMenuItem(),
                keyed("Play or Pause", "P", timeline::playOrPause),
                keyed("Step Forward", "Right", timeline::forward),
                keyed("Step Back", "Left", timeline::back),
                keyed("To the Beginning", "Home", timeline::first),
                keyed("To the End", "End", timeline::last),
                new SeparatorMenuItem(),
                keyed("Drop the Selected Reference", "X", () -> tools.choose("del")),
                keyed("Ask the Selected Weak Reference", "R", () -> tools.choose("call")),
                keyed("Collect Garbage", "G", () -> tools.choose("collect")),
                collector,
                new SeparatorMenuItem(),
                item("Type an Act…", "Shortcut+T", () -> new TypedActs(workbench).statement()),
                new SeparatorMenuItem(),
                item("Ask the Python on This Computer", "", documents::askPython));
        menu.setOnShowing(event -> {
            collector.getItems().setAll(collecting());
            collector.setDisable(collector.getItems().isEmpty());
        });
        return menu;
    }

    /** What the language that plays can ask of its collector. */
    private List<MenuItem> collecting() {
        List<MenuItem> items = new ArrayList<>();
        RunMenu acts = new RunMenu(workbench);
        acts.ofCollector().forEach(each -> items.add(item(each.text(), "", () -> acts.perform(each))));
        if (workbench
                .session()
                .timeline()
                .runtime()
                .refusal(new Collection.SetThreshold(0, 0, 0))
                .isEmpty()) {
            items.add(item("gc.set_threshold…", "", () -> new TypedActs(workbench).threshold()));
        }
        return items;
    }

    private Menu view() {
        return new Menu(
                "_View",
                null,
                cycles,
                referenceObjects,
                generations,
                item("Compare Runtimes…", "Shortcut+Shift+C", documents::compare),
                new SeparatorMenuItem(),
                item("Fit Everything", "Shortcut+'0'", () -> workbench.canvas().fit()),
                item("Fit Selection", "Shortcut+Shift+'0'", () -> workbench
                        .canvas()
                        .fitSelection()),
                item("100 %", "Shortcut+'1'", () -> workbench.canvas().zoomTo(1)),
                item("Zoom In", "Shortcut+EQUALS", () -> workbench.canvas().zoomIn()),
                item("Zoom Out", "Shortcut+MINUS", () -> workbench.canvas().zoomOut()),
                new SeparatorMenuItem(),
                item("Light ⇄ Dark", "Shortcut+Shift+D", documents::theme));
    }

    private Menu help() {
        return new Menu(
                "_Help",
                null,
                item("Keys", "F1", documents::keys),
                item("Outcomes on Four Runtimes", "", documents::outcomes),
                item("About Refscape", "", documents::about));
    }

    /** A line for what has a key that is no accelerator. */
    private static MenuItem keyed(String text, String key, Runnable act) {
        MenuItem item = item(text, "", act);
        item.setAccelerator(new ShownKey(key));
        return item;
    }

    private static CheckMenuItem check(String text, String key, Runnable act) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        if (!key.isEmpty()) {
            item.setAccelerator(new ShownKey(key));
        }
        item.setOnAction(event -> act.run());
        return item;
    }

    private static MenuItem item(String text, String keys, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> act.run());
        return item;
    }
}
