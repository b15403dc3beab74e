package org.refscape.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.painting.Anchor;
import org.refscape.picture.painting.Group;
import org.refscape.picture.painting.Ink;
import org.refscape.picture.painting.Painter;
import org.refscape.picture.painting.Stroke;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;
import org.refscape.picture.text.TextStyle;

/** Paints with Java2D, which needs no display. A faded group is painted to an image of its own, and that is faded. */
public final class Java2dPainter implements Painter {

    /** A group that was begun: where to go back to, and the image it is painted on if it is faded. */
    private record Begun(Graphics2D outer, @Nullable BufferedImage layer, int x, int y, double opacity) {}

    private final Deque<Begun> begun = new ArrayDeque<>();
    private Graphics2D graphics;

    public Java2dPainter(Graphics2D graphics) {
        this.graphics = prepared(graphics);
    }

    private static Graphics2D prepared(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return graphics;
    }

    @Override
    public void fill(Path shape, Ink ink) {
        fill(shape(shape), ink);
    }

    @Override
    public void stroke(Path line, Stroke stroke) {
        draw(shape(line), stroke);
    }

    @Override
    public void fillBox(Rect box, double radius, Ink ink) {
        fill(box(box, radius), ink);
    }

    @Override
    public void strokeBox(Rect box, double radius, Stroke stroke) {
        draw(box(box, radius), stroke);
    }

    @Override
    public void fillDisc(Point center, double radius, Ink ink) {
        fill(disc(center, radius), ink);
    }

    @Override
    public void strokeDisc(Point center, double radius, Stroke stroke) {
        draw(disc(center, radius), stroke);
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Ink ink) {
        graphics.setColor(color(ink));
        double width = anchor == Anchor.START ? 0 : TextMetrics.shipped().width(text, style);
        double x = at.x() - (anchor == Anchor.MIDDLE ? width / 2 : width);
        GlyphVector glyphs = Java2dFonts.font(style).createGlyphVector(graphics.getFontRenderContext(), text);
        graphics.drawGlyphVector(glyphs, (float) x, (float) at.y());
    }

    @Override
    public void begin(Group group) {
        Graphics2D outer = graphics;
        AffineTransform transform = outer.getTransform();
        transform.translate(group.dx(), group.dy());
        transform.scale(group.scale(), group.scale());
        if (!group.isFaded()) {
            begun.push(new Begun(outer, null, 0, 0, 1));
            graphics = prepared((Graphics2D) outer.create());
            graphics.setTransform(transform);
            return;
        }
        Rect extent = group.extent();
        Rectangle place = transform
                .createTransformedShape(new Rectangle2D.Double(extent.x(), extent.y(), extent.width(), extent.height()))
                .getBounds();
        BufferedImage layer = new BufferedImage(
                Math.max(1, place.width + 2), Math.max(1, place.height + 2), BufferedImage.TYPE_INT_ARGB);
        begun.push(new Begun(outer, layer, place.x, place.y, group.opacity()));
        graphics = prepared(layer.createGraphics());
        AffineTransform shifted = AffineTransform.getTranslateInstance(-place.x, -place.y);
        shifted.concatenate(transform);
        graphics.setTransform(shifted);
    }

    @Override
    public void end() {
        Begun last = begun.pop();
        graphics.dispose();
        graphics = last.outer;
        if (last.layer != null) {
            Graphics2D plain = (Graphics2D) graphics.create();
            plain.setTransform(new AffineTransform());
            plain.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) last.opacity));
            plain.drawImage(last.layer, last.x, last.y, null);
            plain.dispose();
        }
    }

    private void fill(Shape shape, Ink ink) {
        graphics.setColor(color(ink));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Stroke stroke) {
        graphics.setColor(color(stroke.ink()));
        graphics.setStroke(stroke(stroke));
        graphics.draw(shape);
    }

    private static Color color(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.opacity() * 255));
    }

    private static BasicStroke stroke(Stroke stroke) {
        int ends = stroke.roundEnds() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, ends, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, ends, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static Shape box(Rect box, double radius) {
        return radius <= 0
                ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                : new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static Shape disc(Point center, double radius) {
        return new Ellipse2D.Double(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    }

    private static Shape shape(Path path) {
        Path2D.Double shape = new Path2D.Double();
        path.read(new Path.Reader() {
            @Override
            public void moveTo(double x, double y) {
                shape.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                shape.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                shape.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                shape.closePath();
            }
        });
        return shape;
    }
}
