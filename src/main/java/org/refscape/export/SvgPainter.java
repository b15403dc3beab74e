package org.refscape.export;

import java.util.Locale;
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

/** Writes SVG elements. The same painting always gives the same text. */
final class SvgPainter implements Painter {

    private final SvgText out = new SvgText();
    private int patterns;

    String elements() {
        return out.toString();
    }

    @Override
    public void fill(Path shape, Ink ink) {
        out.open("path").attribute("d", data(shape)).fill(ink).empty();
    }

    @Override
    public void stroke(Path line, Stroke stroke) {
        out.open("path").attribute("d", data(line)).attribute("fill", "none");
        stroke(stroke);
    }

    @Override
    public void fillBox(Rect box, double radius, Ink ink) {
        box(box, radius).fill(ink).empty();
    }

    @Override
    public void strokeBox(Rect box, double radius, Stroke stroke) {
        box(box, radius).attribute("fill", "none");
        stroke(stroke);
    }

    private SvgText box(Rect box, double radius) {
        out.open("rect")
                .number("x", box.x())
                .number("y", box.y())
                .number("width", box.width())
                .number("height", box.height());
        double round = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        return round > 0 ? out.number("rx", round) : out;
    }

    @Override
    public void fillDisc(Point center, double radius, Ink ink) {
        disc(center, radius).fill(ink).empty();
    }

    @Override
    public void strokeDisc(Point center, double radius, Stroke stroke) {
        disc(center, radius).attribute("fill", "none");
        stroke(stroke);
    }

    private SvgText disc(Point center, double radius) {
        return out.open("circle")
                .number("cx", center.x())
                .number("cy", center.y())
                .number("r", radius);
    }

    private void stroke(Stroke stroke) {
        out.attribute("stroke", stroke.ink().hex());
        if (stroke.ink().opacity() < 1) {
            out.number("stroke-opacity", stroke.ink().opacity());
        }
        out.number("stroke-width", stroke.width()).attribute("stroke-linejoin", "round");
        if (stroke.roundEnds()) {
            out.attribute("stroke-linecap", "round");
        }
        if (!stroke.dashes().isEmpty()) {
            StringBuilder dashes = new StringBuilder();
            stroke.dashes()
                    .forEach(dash -> dashes.append(dashes.isEmpty() ? "" : " ").append(SvgText.format(dash)));
            out.attribute("stroke-dasharray", dashes.toString());
        }
        out.empty();
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Ink ink) {
        // The length is given so that the text keeps its room where the shipped font is not installed.
        out.open("text")
                .number("x", at.x())
                .number("y", at.y())
                .attribute("class", style.face().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .number("font-size", style.size());
        if (anchor != Anchor.START) {
            out.attribute("text-anchor", anchor == Anchor.MIDDLE ? "middle" : "end");
        }
        out.number("textLength", TextMetrics.shipped().width(text, style))
                .attribute("lengthAdjust", "spacingAndGlyphs")
                .fill(ink)
                .content(text);
    }

    @Override
    public void begin(Group group) {
        out.open("g");
        if (!group.name().isEmpty()) {
            out.attribute("data-item", group.name());
        }
        if (group.scale() != 1 || group.dx() != 0 || group.dy() != 0) {
            String move = "translate(" + SvgText.format(group.dx()) + " " + SvgText.format(group.dy()) + ")";
            String scale = group.scale() == 1 ? "" : " scale(" + SvgText.format(group.scale()) + ")";
            out.attribute("transform", move + scale);
        }
        if (group.isFaded()) {
            out.number("opacity", group.opacity());
        }
        out.inside();
    }

    @Override
    public void end() {
        out.close("g");
    }

    /** A pattern: thousands of dots would make the file large and slow. */
    @Override
    public void dots(Rect area, double spacing, double radius, Ink ink) {
        String name = "dots" + ++patterns;
        out.open("pattern")
                .attribute("id", name)
                .number("width", spacing)
                .number("height", spacing)
                .attribute("patternUnits", "userSpaceOnUse")
                .number("x", -spacing / 2)
                .number("y", -spacing / 2)
                .inside();
        fillDisc(new Point(spacing / 2, spacing / 2), radius, ink);
        out.close("pattern");
        box(area, 0).attribute("fill", "url(#" + name + ")").empty();
    }

    private static String data(Path path) {
        StringBuilder data = new StringBuilder();
        path.read(new Path.Reader() {
            @Override
            public void moveTo(double x, double y) {
                add("M", x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                add("L", x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                add("C", x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                data.append('Z');
            }

            private void add(String command, double... numbers) {
                data.append(command);
                for (int i = 0; i < numbers.length; i++) {
                    data.append(i == 0 ? "" : " ").append(SvgText.format(numbers[i]));
                }
            }
        });
        return data.toString();
    }
}
