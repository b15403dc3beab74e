package org.refscape.picture.composition;

import org.refscape.picture.Tag;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/**
 * A tag in its place.
 *
 * @param name the name as it is written, cut to fit
 * @param rect the whole tag with its point
 */
public record TagBox(Tag tag, String name, Rect rect, boolean facesRight) implements Box {

    static TagBox at(Tag tag, Point corner, boolean facesRight, TextMetrics metrics) {
        String name = metrics.fitted(tag.name(), Lettering.TAG, Measures.LONGEST_NAME);
        return new TagBox(
                tag, name, new Rect(corner.x(), corner.y(), width(name, metrics), Measures.TAG_HEIGHT), facesRight);
    }

    static double width(String name, TextMetrics metrics) {
        double text = metrics.width(name, Lettering.TAG);
        return Math.ceil(Math.max(Measures.TAG_MIN_WIDTH, text + 2 * Measures.INSET + Measures.TAG_POINT - 2));
    }

    @Override
    public String id() {
        return tag.id();
    }

    @Override
    public Rect extent() {
        return rect.grown(6);
    }

    TagBox turned() {
        return new TagBox(tag, name, rect, !facesRight);
    }

    public Point tip() {
        return new Point(facesRight ? rect.right() : rect.left(), rect.center().y());
    }

    /** Where the name starts. */
    public double textLeft() {
        return rect.left() + (facesRight ? Measures.INSET : Measures.TAG_POINT + 10);
    }

    /** The outline: a rectangle with round corners on one end and a point on the other. */
    public Path outline() {
        double radius = 8;
        double back = facesRight ? rect.left() : rect.right();
        double way = facesRight ? 1 : -1;
        double shoulder = tip().x() - way * Measures.TAG_POINT;
        double round = radius * 0.45;
        return Path.builder()
                .moveTo(back + way * radius, rect.top())
                .lineTo(shoulder, rect.top())
                .lineTo(tip())
                .lineTo(shoulder, rect.bottom())
                .lineTo(back + way * radius, rect.bottom())
                .curveTo(
                        new Point(back + way * round, rect.bottom()),
                        new Point(back, rect.bottom() - round),
                        new Point(back, rect.bottom() - radius))
                .lineTo(back, rect.top() + radius)
                .curveTo(
                        new Point(back, rect.top() + round),
                        new Point(back + way * round, rect.top()),
                        new Point(back + way * radius, rect.top()))
                .close()
                .build();
    }
}
