package org.refscape.desktop.compare;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.gesture.Tool;
import org.refscape.picture.Port;
import org.refscape.picture.shape.Point;

/** A person who looks and moves things about, but changes nothing: acting belongs to the main window. */
final class Onlooker implements CanvasListener {
    private final Consumer<Set<String>> selected;
    private final Consumer<Map<String, Point>> moved;

    Onlooker(Consumer<Set<String>> selected, Consumer<Map<String, Point>> moved) {
        this.selected = selected;
        this.moved = moved;
    }

    @Override
    public void selected(Set<String> ids) {
        selected.accept(ids);
    }

    @Override
    public void moved(Map<String, Point> corners) {
        moved.accept(corners);
    }

    @Override
    public void createAt(Tool kind, Point corner) {}

    @Override
    public void connect(Port from, String target, Tool kind) {}

    @Override
    public void connectToNew(Port from, Point corner, Tool kind) {}

    @Override
    public void retargetHead(String arrow, String target) {}

    @Override
    public void retargetStart(String arrow, Port from) {}

    @Override
    public void erase(Set<String> ids) {}

    @Override
    public void drop(Set<String> ids) {}

    @Override
    public boolean renamed(String id, int row, String text) {
        return false;
    }

    @Override
    public void contextMenu(Set<String> ids, double screenX, double screenY) {}

    @Override
    public void hovered(@Nullable String id) {}

    @Override
    public void activated(String id) {}

    @Override
    public void toolPutAway() {}
}
