package org.refscape.desktop.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Appearance;
import org.refscape.picture.painting.Drawing;
import org.refscape.picture.painting.Staging;
import org.refscape.picture.painting.View;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * Cards and tags that fade or are on their way: each painted once, on a small canvas of its own, which is then faded, scaled or shifted
 * as a whole. On a shared canvas everything behind a fading card would shine through each of its strokes.
 */
final class Sprites {

    private static final double ROOM = 14;

    private final Group group = new Group();
    private final Map<String, Canvas> sprites = new LinkedHashMap<>();

    Sprites() {
        group.setMouseTransparent(true);
        group.setAutoSizeChildren(false);
    }

    Group group() {
        return group;
    }

    boolean has(String id) {
        return sprites.containsKey(id);
    }

    boolean isEmpty() {
        return sprites.isEmpty();
    }

    /** Paints an item of the composition. */
    void add(Drawing drawing, Composition composition, Box box, double scale) {
        Rect extent = box.extent().grown(ROOM);
        double left = Math.floor(extent.left() * scale);
        double top = Math.floor(extent.top() * scale);
        double width = Math.ceil(extent.width() * scale) + 1;
        double height = Math.ceil(extent.height() * scale) + 1;
        Canvas canvas = new Canvas(width, height);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        View view = new View(scale, -left, -top, width, height);
        drawing.paint(new FxPainter(gc), composition, view, Staging.only(box.id()::equals));
        canvas.relocate(left, top);
        sprites.put(box.id(), canvas);
        group.getChildren().add(canvas);
    }

    void show(String id, Appearance look) {
        Canvas canvas = sprites.get(id);
        if (canvas != null) {
            canvas.setOpacity(look.opacity());
            canvas.setScaleX(look.scale());
            canvas.setScaleY(look.scale());
        }
    }

    /** Shifted from where it was painted, by so many pixels. */
    void shift(String id, Point way) {
        Canvas canvas = sprites.get(id);
        if (canvas != null) {
            canvas.setTranslateX(Math.rint(way.x()));
            canvas.setTranslateY(Math.rint(way.y()));
        }
    }

    void clear() {
        sprites.clear();
        group.getChildren().clear();
    }
}
