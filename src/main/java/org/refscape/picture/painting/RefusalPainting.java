package org.refscape.picture.painting;

import org.refscape.picture.composition.Lettering;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.composition.RefusalBox;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** Paints one refusal: a bubble with the exception, and a border round what it is about. */
final class RefusalPainting {

    private static final double RADIUS = 9;
    private static final double HALF_TAIL = 8;

    private final Pen pen;

    RefusalPainting(Pen pen) {
        this.pen = pen;
    }

    void paint(RefusalBox box) {
        Painter painter = pen.painter();
        Rect rect = box.rect();
        pen.shadow(rect, RADIUS);
        painter.fillBox(rect, RADIUS, pen.ink(Paint.CARD));
        painter.strokeBox(rect, RADIUS, Stroke.solid(pen.ink(Paint.DANGER), 1.6));
        tail(box);
        sign(pen, new Point(rect.left() + 19, box.typeLine()), 7);
        Point type = new Point(rect.left() + 33, box.typeLine());
        pen.write(box.refusal().type(), type, Lettering.REFUSED_TYPE, Anchor.START, Paint.DANGER_TEXT);
        for (int i = 0; i < box.lines().size(); i++) {
            Point at = new Point(rect.left() + 12, box.messageLine(i));
            pen.write(box.lines().get(i), at, Lettering.REFUSED_MESSAGE, Anchor.START, Paint.TEXT);
        }
    }

    /** The border round what it is about. */
    void ring(RefusalBox box) {
        pen.painter().strokeBox(box.about(), Measures.CARD_RADIUS, Stroke.solid(pen.ink(Paint.DANGER), 2));
    }

    private void tail(RefusalBox box) {
        Rect rect = box.rect();
        Point tip = box.tip();
        boolean upright = tip.y() > rect.bottom() || tip.y() < rect.top();
        boolean after = upright ? tip.y() > rect.bottom() : tip.x() > rect.right();
        double edge = upright ? (after ? rect.bottom() : rect.top()) : after ? rect.right() : rect.left();
        // Half a line inside, so that the border is open where the tail begins.
        double inside = edge + (after ? -1.2 : 1.2);
        Point first = upright ? new Point(tip.x() - HALF_TAIL, inside) : new Point(inside, tip.y() - HALF_TAIL);
        Point second = upright ? new Point(tip.x() + HALF_TAIL, inside) : new Point(inside, tip.y() + HALF_TAIL);
        pen.painter().fill(Path.polygon(first, tip, second), pen.ink(Paint.CARD));
        Path sides = Path.builder().moveTo(first).lineTo(tip).lineTo(second).build();
        pen.painter().stroke(sides, Stroke.solid(pen.ink(Paint.DANGER), 1.6).withRoundEnds());
    }

    /** A disc with a bar: no entry. */
    static void sign(Pen pen, Point center, double radius) {
        pen.painter().fillDisc(center, radius, pen.ink(Paint.BADGE_ZERO));
        Point left = center.plus(-radius * 0.5, 0);
        pen.painter()
                .stroke(
                        Path.line(left, left.plus(radius, 0)),
                        Stroke.solid(pen.ink(Paint.BADGE_TEXT), 2).withRoundEnds());
    }
}
