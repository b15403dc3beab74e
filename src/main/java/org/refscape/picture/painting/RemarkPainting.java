package org.refscape.picture.painting;

import org.refscape.picture.composition.Lettering;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.composition.RemarkBox;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** Paints one remark: a bubble with its words, and a border round what it is about. */
final class RemarkPainting {

    private static final double RADIUS = 9;
    private static final double HALF_TAIL = 8;

    private final Pen pen;

    RemarkPainting(Pen pen) {
        this.pen = pen;
    }

    void paint(RemarkBox box) {
        Painter painter = pen.painter();
        Rect rect = box.rect();
        pen.shadow(rect, RADIUS);
        painter.fillBox(rect, RADIUS, pen.ink(fill(box)));
        painter.strokeBox(rect, RADIUS, Stroke.solid(pen.ink(line(box)), 1.6));
        tail(box);
        Point sign = new Point(rect.left() + 19, box.titleLine());
        if (box.remark().isRefusal()) {
            sign(pen, sign, 7);
        } else {
            new ArrowPainting(pen, "").clock(sign, pen.ink(Paint.AMBER_TEXT));
        }
        Point title = new Point(rect.left() + 33, box.titleLine());
        pen.write(box.remark().title(), title, Lettering.REMARK_TITLE, Anchor.START, text(box));
        for (int i = 0; i < box.lines().size(); i++) {
            Point at = new Point(rect.left() + 12, box.messageLine(i));
            pen.write(box.lines().get(i), at, Lettering.REMARK_MESSAGE, Anchor.START, Paint.TEXT);
        }
    }

    private static Paint fill(RemarkBox box) {
        return box.remark().isRefusal() ? Paint.CARD : Paint.AMBER_FILL;
    }

    private static Paint line(RemarkBox box) {
        return box.remark().isRefusal() ? Paint.DANGER : Paint.AMBER;
    }

    private static Paint text(RemarkBox box) {
        return box.remark().isRefusal() ? Paint.DANGER_TEXT : Paint.AMBER_TEXT;
    }

    /** The border round what it is about. */
    void ring(RemarkBox box) {
        pen.painter().strokeBox(box.about(), Measures.CARD_RADIUS, Stroke.solid(pen.ink(line(box)), 2));
    }

    private void tail(RemarkBox box) {
        Rect rect = box.rect();
        Point tip = box.tip();
        boolean upright = tip.y() > rect.bottom() || tip.y() < rect.top();
        boolean after = upright ? tip.y() > rect.bottom() : tip.x() > rect.right();
        double edge = upright ? (after ? rect.bottom() : rect.top()) : after ? rect.right() : rect.left();
        // Half a line inside, so that the border is open where the tail begins.
        double inside = edge + (after ? -1.2 : 1.2);
        Point first = upright ? new Point(tip.x() - HALF_TAIL, inside) : new Point(inside, tip.y() - HALF_TAIL);
        Point second = upright ? new Point(tip.x() + HALF_TAIL, inside) : new Point(inside, tip.y() + HALF_TAIL);
        pen.painter().fill(Path.polygon(first, tip, second), pen.ink(fill(box)));
        Path sides = Path.builder().moveTo(first).lineTo(tip).lineTo(second).build();
        pen.painter().stroke(sides, Stroke.solid(pen.ink(line(box)), 1.6).withRoundEnds());
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
