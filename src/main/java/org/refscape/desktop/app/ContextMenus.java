package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.gesture.Tool;
import org.refscape.desktop.idiom.Idiom;
import org.refscape.picture.shape.Point;
import org.refscape.scene.ItemId;

/** The menus of a right click: what can be done with the selected things, or with the canvas. */
final class ContextMenus {
    private final Workbench workbench;
    private final ContextMenu menu = new ContextMenu();

    ContextMenus(Workbench workbench) {
        this.workbench = workbench;
    }

    void open(Set<String> ids, double screenX, double screenY) {
        menu.hide();
        menu.getItems()
                .setAll(
                        ids.isEmpty()
                                ? canvas(workbench.canvas().placeAt(screenX, screenY))
                                : workbench.session().isRunning() ? running(ids) : sketching(ids));
        menu.show(workbench.canvas(), screenX, screenY);
    }

    private CanvasActs acts() {
        return new CanvasActs(workbench, this::open);
    }

    private ToolActs tools() {
        return new ToolActs(workbench, workbench.canvas());
    }

    private List<MenuItem> canvas(Point at) {
        boolean running = workbench.session().isRunning();
        List<MenuItem> items = new ArrayList<>();
        if (running) {
            items.addAll(new RunMenu(workbench).anywhere());
            items.add(item("Type an act…", () -> new TypedActs(workbench).statement()));
            items.addAll(collecting());
        } else {
            items.add(item("New object", () -> acts().createAt(Tool.OBJECT, at)));
            items.add(item("New variable", () -> acts().createAt(Tool.VARIABLE, at)));
        }
        items.add(item("Find reference cycles", () -> tools().choose("cycles")));
        items.add(new SeparatorMenuItem());
        items.add(item("Show everything", () -> workbench.canvas().fit()));
        return items;
    }

    private List<MenuItem> sketching(Set<String> ids) {
        List<MenuItem> items = new ArrayList<>();
        String only = ids.size() == 1 ? ids.iterator().next() : "";
        if (!only.isEmpty() && !only.contains(">")) {
            items.add(item(
                    ItemId.isObject(only) ? "Name and class…" : "Name…",
                    () -> workbench.canvas().edit(only, CanvasListener.HEADER)));
        }
        if (ids.stream().anyMatch(id -> id.contains(">"))) {
            items.add(item("Weak ⇄ strong", tools()::flip));
        }
        items.add(item("Erase from the drawing", () -> tools().choose("erase")));
        return items;
    }

    private List<MenuItem> running(Set<String> ids) {
        List<MenuItem> items = new ArrayList<>();
        boolean droppable = ids.stream().anyMatch(id -> id.contains(">") || ItemId.isVariable(id));
        if (droppable) {
            items.add(item(idiom().dropping("…"), () -> tools().choose("del")));
            items.add(item("Weak ⇄ strong, and play again", tools()::flip));
        }
        List<MenuItem> acts = new RunMenu(workbench).acts(ids);
        if (!acts.isEmpty()) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(acts);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(collecting());
        return items;
    }

    /** The collector's usual call, where there is a collector. */
    private List<MenuItem> collecting() {
        String call = idiom().collecting();
        return call.isEmpty() ? List.of() : List.of(item(call, () -> tools().choose("collect")));
    }

    private Idiom idiom() {
        return workbench.session().idiom();
    }

    private static MenuItem item(String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> act.run());
        return item;
    }
}
