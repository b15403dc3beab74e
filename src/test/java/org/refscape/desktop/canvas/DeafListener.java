package org.refscape.desktop.canvas;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.gesture.Tool;
import org.refscape.picture.Port;
import org.refscape.picture.shape.Point;

/** Listens to nothing; for what a test does not care about. */
class DeafListener implements CanvasListener {
    @Override
    public void selected(Set<String> ids) {}

    @Override
    public void moved(Map<String, Point> corners) {}

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
        return true;
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
