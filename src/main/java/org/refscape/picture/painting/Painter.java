package org.refscape.picture.painting;

import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextStyle;

/**
 * What a back end can do: fill, stroke, write, and group. The methods with a body may be replaced by something that the back end
 * does better, with the same look.
 */
public interface Painter {

    void fill(Path shape, Ink ink);

    void stroke(Path line, Stroke stroke);

    /** Writes one line of text that stands on the level of the given place. Without kerning and ligatures. */
    void text(String text, Point at, TextStyle style, Anchor anchor, Ink ink);

    /** Begins a group, inside the one begun last. */
    void begin(Group group);

    /** Ends the group begun last. */
    void end();

    default void fillBox(Rect box, double radius, Ink ink) {
        fill(Path.rounded(box, radius), ink);
    }

    default void strokeBox(Rect box, double radius, Stroke stroke) {
        stroke(Path.rounded(box, radius), stroke);
    }

    default void fillDisc(Point center, double radius, Ink ink) {
        fill(Path.circle(center, radius), ink);
    }

    default void strokeDisc(Point center, double radius, Stroke stroke) {
        stroke(Path.circle(center, radius), stroke);
    }

    /** A field of dots at the crossings of a grid with lines at the multiples of the spacing. */
    default void dots(Rect area, double spacing, double radius, Ink ink) {
        for (double y = Math.ceil(area.top() / spacing) * spacing; y <= area.bottom(); y += spacing) {
            for (double x = Math.ceil(area.left() / spacing) * spacing; x <= area.right(); x += spacing) {
                fillDisc(new Point(x, y), radius, ink);
            }
        }
    }
}
