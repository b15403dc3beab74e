package org.refscape.desktop.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.refscape.picture.painting.Anchor;
import org.refscape.picture.painting.Group;
import org.refscape.picture.painting.Ink;
import org.refscape.picture.painting.Painter;
import org.refscape.picture.painting.Stroke;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextStyle;

/**
 * Paints on a JavaFX canvas. A faded group is faded stroke by stroke, which is right for lines; whoever fades a card as a whole
 * paints it on a canvas of its own and fades that ({@link Sprites}).
 */
final class FxPainter implements Painter {

    private static final double CLOSEST_DOTS = 16;
    private static final Map<Ink, Color> COLOURS = new HashMap<>();

    private final GraphicsContext gc;
    private final Path.Reader reader = new Tracer();
    private final Deque<Group> groups = new ArrayDeque<>();

    FxPainter(GraphicsContext gc) {
        this.gc = gc;
        gc.setLineJoin(StrokeLineJoin.ROUND);
    }

    static Color color(Ink ink) {
        return COLOURS.computeIfAbsent(ink, each -> Color.rgb(each.red(), each.green(), each.blue(), each.opacity()));
    }

    @Override
    public void fill(Path shape, Ink ink) {
        trace(shape);
        gc.setFill(color(ink));
        gc.fill();
    }

    @Override
    public void stroke(Path line, Stroke stroke) {
        trace(line);
        use(stroke);
        gc.stroke();
    }

    private void trace(Path path) {
        gc.beginPath();
        path.read(reader);
    }

    private void use(Stroke stroke) {
        gc.setStroke(color(stroke.ink()));
        gc.setLineWidth(stroke.width());
        gc.setLineCap(stroke.roundEnds() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        gc.setLineDashes(stroke.dashes().stream().mapToDouble(each -> each).toArray());
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Ink ink) {
        gc.setFont(FxFonts.of(style));
        gc.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        gc.setFill(color(ink));
        gc.fillText(text, at.x(), at.y());
    }

    @Override
    public void begin(Group group) {
        groups.push(group);
        if (isPlain(group)) {
            return;
        }
        gc.save();
        gc.translate(group.dx(), group.dy());
        gc.scale(group.scale(), group.scale());
        gc.setGlobalAlpha(gc.getGlobalAlpha() * group.opacity());
    }

    @Override
    public void end() {
        if (!isPlain(groups.pop())) {
            gc.restore();
        }
    }

    /** Does something that leaves no trace outside a rectangle. */
    void clipped(Rect area, Runnable work) {
        gc.save();
        gc.beginPath();
        gc.rect(area.x(), area.y(), area.width(), area.height());
        gc.clip();
        work.run();
        gc.restore();
    }

    /** Most groups only carry a name. */
    private static boolean isPlain(Group group) {
        return group.scale() == 1 && group.dx() == 0 && group.dy() == 0 && !group.isFaded();
    }

    @Override
    public void fillBox(Rect box, double radius, Ink ink) {
        gc.setFill(color(ink));
        if (radius <= 0) {
            gc.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        }
    }

    @Override
    public void strokeBox(Rect box, double radius, Stroke stroke) {
        use(stroke);
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    @Override
    public void fillDisc(Point center, double radius, Ink ink) {
        gc.setFill(color(ink));
        gc.fillOval(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeDisc(Point center, double radius, Stroke stroke) {
        use(stroke);
        gc.strokeOval(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    }

    /** Small squares on whole pixels: a hundred times cheaper than discs, and at this size the eye sees no difference. */
    @Override
    public void dots(Rect area, double spacing, double radius, Ink ink) {
        double scale = gc.getTransform().getMxx();
        double step = spacing;
        while (step * scale < CLOSEST_DOTS) {
            step *= 2;
        }
        double side = 2 * radius / scale;
        gc.setFill(color(ink));
        for (double y = Math.ceil(area.top() / step - 1) * step; y <= area.bottom() + step; y += step) {
            for (double x = Math.ceil(area.left() / step - 1) * step; x <= area.right() + step; x += step) {
                gc.fillRect(onPixel(x, scale) - side / 2, onPixel(y, scale) - side / 2, side, side);
            }
        }
    }

    private static double onPixel(double at, double scale) {
        return Math.rint(at * scale) / scale;
    }

    /** Tells a canvas the strokes of a path. */
    private final class Tracer implements Path.Reader {
        @Override
        public void moveTo(double x, double y) {
            gc.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            gc.lineTo(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            gc.bezierCurveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            gc.closePath();
        }
    }
}
