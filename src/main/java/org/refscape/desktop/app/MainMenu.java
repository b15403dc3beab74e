package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.refscape.action.Collection;
import org.refscape.desktop.session.Session;

/** The menu bar: everything the program can do, with its keys. */
final class MainMenu {
    private final Documents documents;
    private final Workbench workbench;
    private final TimelineActs timeline;
    private final ToolActs tools;

    MainMenu(Documents documents, Workbench workbench, TimelineActs timeline, ToolActs tools) {
        this.documents = documents;
        this.workbench = workbench;
        this.timeline = timeline;
        this.tools = tools;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(file(), edit(), run(), view(), help());
        bar.setUseSystemMenuBar(true);
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
        MenuItem undo = item("Undo", "Shortcut+Z", () -> workbench.travel(Session::undone));
        MenuItem redo = item("Redo", "Shortcut+Shift+Z", () -> workbench.travel(Session::redone));
        Menu menu = new Menu(
                "_Edit",
                null,
                undo,
                redo,
                new SeparatorMenuItem(),
                item("Weak ⇄ Strong", "", tools::flip),
                item("Erase from the Drawing", "", () -> tools.choose("erase")),
                item("Select All", "", workbench::selectAll),
                new SeparatorMenuItem(),
                item("Tidy Up (layered)", "Shortcut+L", documents::tidy),
                item("Tidy Up (organic)", "Shortcut+Shift+L", documents::tidyOrganic));
        menu.setOnShowing(event -> {
            undo.setDisable(!workbench.session().history().canUndo());
            redo.setDisable(!workbench.session().history().canRedo());
        });
        return menu;
    }

    private Menu run() {
        Menu collector = new Menu("Collector");
        Menu menu = new Menu(
                "_Run",
                null,
                item("Sketch ⇄ Run", "Shortcut+R", workbench::toggleMode),
                new SeparatorMenuItem(),
                item("Play or Pause", "", timeline::playOrPause),
                item("Step Forward", "", timeline::forward),
                item("Step Back", "", timeline::back),
                item("To the Beginning", "", timeline::first),
                item("To the End", "", timeline::last),
                new SeparatorMenuItem(),
                item("Drop the Selected Reference", "", () -> tools.choose("del")),
                item("Ask the Selected Weak Reference", "", () -> tools.choose("call")),
                item("Collect Garbage", "", () -> tools.choose("collect")),
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
                item("Reference Cycles", "", workbench::toggleCycles),
                item("Weak Reference Objects", "", workbench::toggleReferenceObjects),
                item("Generations", "", workbench::toggleGenerations),
                item("Compare Runtimes…", "Shortcut+Shift+C", documents::compare),
                new SeparatorMenuItem(),
                item("Fit Everything", "Shortcut+DIGIT0", () -> workbench
                        .canvas()
                        .fit()),
                item("Fit Selection", "Shortcut+Shift+DIGIT0", () -> workbench
                        .canvas()
                        .fitSelection()),
                item("100 %", "Shortcut+DIGIT1", () -> workbench.canvas().zoomTo(1)),
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
