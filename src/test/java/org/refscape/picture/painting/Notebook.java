package org.refscape.picture.painting;

import java.util.ArrayList;
import java.util.List;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextStyle;

/** A painter that writes down what it is asked to paint. */
final class Notebook implements Painter {

    final List<String> texts = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Stroke> strokes = new ArrayList<>();
    int fills;
    int depth;

    @Override
    public void fill(Path shape, Ink ink) {
        fills++;
    }

    @Override
    public void stroke(Path line, Stroke stroke) {
        strokes.add(stroke);
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Ink ink) {
        texts.add(text);
    }

    @Override
    public void begin(Group group) {
        groups.add(group);
        depth++;
    }

    @Override
    public void end() {
        depth--;
    }

    boolean hasGroup(String name) {
        return groups.stream().anyMatch(group -> group.name().equals(name));
    }
}
