package org.refscape.picture.painting;

import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Fate;
import org.refscape.picture.Look;
import org.refscape.picture.Row;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** Paints one card, without its badges, which lie above the arrows. */
final class CardPainting {

    private static final double RADIUS = Measures.CARD_RADIUS;

    private final Pen pen;
    private final TextMetrics metrics;

    CardPainting(Pen pen, TextMetrics metrics) {
        this.pen = pen;
        this.metrics = metrics;
    }

    void paint(CardBox box) {
        Card card = box.card();
        boolean going = isGoing(card);
        if (card.fate() == Fate.LEAKED) {
            glow(box.rect(), Paint.AMBER);
        } else if (card.active()) {
            glow(box.rect(), Paint.AMBER);
        }
        if (!going) {
            pen.shadow(box.rect(), RADIUS);
        }
        pen.painter().fillBox(box.rect(), RADIUS, pen.ink(card.active() ? Paint.AMBER_FILL : Paint.CARD));
        if (going) {
            hatch(box);
        } else {
            pen.painter().fill(Path.rounded(box.header(), RADIUS, 0), pen.ink(headerPaint(card)));
        }
        tintWeakSide(box);
        rules(box);
        pen.painter().strokeBox(box.rect(), RADIUS, border(card));
        header(box);
        for (int row = 0; row < box.rows(); row++) {
            row(box, row);
        }
        note(box);
    }

    static boolean isGoing(Card card) {
        return card.fate() == Fate.DYING || card.fate() == Fate.TORN_DOWN;
    }

    private void glow(Rect rect, Paint paint) {
        pen.painter()
                .strokeBox(
                        rect.grown(4), RADIUS + 4, Stroke.solid(pen.ink(paint).faded(0.22), 7));
        pen.painter()
                .strokeBox(
                        rect.grown(8), RADIUS + 8, Stroke.solid(pen.ink(paint).faded(0.10), 6));
    }

    private void hatch(CardBox box) {
        Stroke stroke = Stroke.solid(pen.ink(Paint.HATCH).faded(0.55), 1.5);
        pen.painter().stroke(Hatching.of(box.rect().grown(-1), RADIUS - 1, 7), stroke);
        // Text on hatching is hard to read, so the header keeps a clean plate.
        pen.painter().fillBox(box.header().grown(-5), 7, pen.ink(Paint.CARD).faded(0.92));
    }

    private Paint headerPaint(Card card) {
        if (card.mark() != null) {
            return Marks.fill(card.mark().mark());
        }
        return card.active() ? Paint.AMBER_FILL : headerPaint(card.look());
    }

    static Paint headerPaint(Look look) {
        return switch (look) {
            case OBJECT -> Paint.OBJECT_HEADER;
            case CONTAINER -> Paint.CONTAINER_HEADER;
            case WEAK_CONTAINER, WEAK_KEY_CONTAINER, REFERENCE_OBJECT -> Paint.WEAK_HEADER;
            case FUNCTION -> Paint.FUNCTION_HEADER;
            case PLAIN_VALUE -> Paint.VALUE_HEADER;
        };
    }

    private Stroke border(Card card) {
        if (isGoing(card)) {
            return Stroke.solid(pen.ink(Paint.DANGER), 1.6).dashed(5, 4);
        }
        if (card.fate() == Fate.LEAKED || card.active()) {
            return Stroke.solid(pen.ink(Paint.AMBER), 1.8);
        }
        if (card.mark() != null) {
            return Stroke.solid(pen.ink(Marks.line(card.mark().mark())), 1.8);
        }
        boolean weak = card.look().isWeakContainer() || card.look() == Look.REFERENCE_OBJECT;
        return weak ? Stroke.solid(pen.ink(Paint.WEAK), 1.4) : Stroke.solid(pen.ink(Paint.CARD_BORDER), 1);
    }

    private void tintWeakSide(CardBox box) {
        Look look = box.card().look();
        if (!look.isWeakContainer() || box.rows() == 0 || isGoing(box.card())) {
            return;
        }
        boolean keys = look == Look.WEAK_KEY_CONTAINER;
        double left = keys ? box.rect().left() : box.columnLine();
        double right = keys ? box.columnLine() : box.rect().right();
        double top = box.row(0).top();
        double bottom = box.row(box.rows() - 1).bottom();
        Rect column = new Rect(left, top, right - left, bottom - top);
        Ink tint = pen.ink(Paint.WEAK_HEADER).faded(0.42);
        boolean leftmost = left <= box.rect().left();
        pen.painter().fill(Path.leaf(column, leftmost ? RADIUS : 0, keys ? 0 : RADIUS), tint);
    }

    private void rules(CardBox box) {
        if (!box.card().look().isTable() || box.rows() == 0) {
            return;
        }
        Rect rect = box.rect();
        Path.Builder lines = Path.builder();
        for (int row = 0; row < box.rows(); row++) {
            lines.moveTo(rect.left(), box.row(row).top())
                    .lineTo(rect.right(), box.row(row).top());
        }
        if (box.shape().keyWidth() > 0) {
            double bottom = box.row(box.rows() - 1).bottom();
            lines.moveTo(box.columnLine(), box.row(0).top()).lineTo(box.columnLine(), bottom);
        }
        pen.painter().stroke(lines.build(), Stroke.solid(pen.ink(Paint.RULE), 1));
    }

    private void header(CardBox box) {
        Point at = new Point(
                box.rect().left() + Measures.INSET, box.header().center().y());
        Paint name = isGoing(box.card()) ? Paint.MUTED : Paint.TEXT;
        pen.write(box.shape().name(), at, Lettering.NAME, Anchor.START, name);
        Point after = at.plus(box.shape().nameWidth(), 0);
        pen.write(box.shape().typeName(), after, Lettering.TYPE, Anchor.START, Paint.MUTED);
        Point right = new Point(box.rect().right() - 21, at.y());
        pen.write(box.card().generation(), right, Lettering.GENERATION, Anchor.END, Paint.MUTED);
    }

    private void row(CardBox box, int index) {
        Row row = box.shape().rows().get(index);
        Rect place = box.row(index);
        Point left = new Point(place.left() + Measures.INSET, place.center().y());
        boolean faint = row.removed() || isGoing(box.card());
        pen.write(row.label(), left, Lettering.FIELD, Anchor.START, faint ? Paint.MUTED : Paint.TEXT);
        if (row.removed() && !row.label().isEmpty()) {
            double end = left.x() + metrics.width(row.label(), Lettering.FIELD);
            Path line = Path.line(left.plus(-2, 0), new Point(end + 2, left.y()));
            pen.painter().stroke(line, Stroke.solid(pen.ink(Paint.MUTED), 1.2));
        }
        Paint value = row.removed() ? Paint.DANGER_TEXT : faint ? Paint.MUTED : Paint.VALUE;
        if (box.shape().keyWidth() > 0) {
            Point cell = new Point(box.columnLine() + Measures.INSET, left.y());
            pen.write(row.value(), cell, Lettering.FIELD, Anchor.START, value);
        } else {
            Point end = new Point(place.right() - Measures.INSET, left.y());
            pen.write(row.value(), end, Lettering.FIELD, Anchor.END, value);
        }
    }

    private void note(CardBox box) {
        Point at = new Point(box.rect().left() + Measures.INSET, box.rect().bottom() - 16);
        pen.write(box.card().note(), at, Lettering.NOTE, Anchor.START, Paint.MUTED);
    }

    /** What lies above the arrows: the count, the tally, and the reason. */
    void badges(CardBox box, double pulse) {
        Card card = box.card();
        reason(box);
        if (card.mark() != null) {
            new Marks(pen).paint(card.mark(), box.tallyCenter());
        }
        Badge badge = card.badge();
        if (badge != null) {
            Point center = box.badgeCenter();
            double radius = Measures.BADGE_RADIUS * (1 + 0.28 * pulse);
            pen.painter().fillDisc(center, radius + 1.6, pen.ink(Paint.CANVAS));
            pen.painter().fillDisc(center, radius, pen.ink(tone(badge.tone())));
            pen.write(badge.text(), center, Lettering.BADGE, Anchor.MIDDLE, Paint.BADGE_TEXT);
            change(badge, center);
        }
    }

    private void change(Badge badge, Point center) {
        if (badge.change().isEmpty()) {
            return;
        }
        double width = metrics.width(badge.change(), Lettering.CHANGE) + 8;
        Rect plate = new Rect(center.x() + Measures.BADGE_RADIUS + 3, center.y() - 9, width, 18);
        pen.painter().fillBox(plate, 9, pen.ink(Paint.CANVAS).faded(0.88));
        Paint ink = badge.tone() == Badge.Tone.ZERO ? Paint.DANGER_TEXT : Paint.AMBER_TEXT;
        pen.write(badge.change(), plate.center(), Lettering.CHANGE, Anchor.MIDDLE, ink);
    }

    static Paint tone(Badge.Tone tone) {
        return switch (tone) {
            case NORMAL -> Paint.BADGE;
            case CHANGING -> Paint.BADGE_CHANGING;
            case ZERO -> Paint.BADGE_ZERO;
        };
    }

    private void reason(CardBox box) {
        Card card = box.card();
        if (card.reason().isEmpty() || card.fate() == Fate.LIVE) {
            return;
        }
        double width = metrics.width(card.reason(), Lettering.REASON) + 20;
        Rect plate = new Rect(box.rect().left() + 12, box.rect().bottom() - 6, width, 22);
        if (card.fate() == Fate.LEAKED) {
            pen.plate(plate, card.reason(), Lettering.REASON, Paint.AMBER_FILL, Paint.AMBER, Paint.AMBER_TEXT);
        } else {
            pen.plate(plate, card.reason(), Lettering.REASON, Paint.CARD, Paint.DANGER, Paint.DANGER_TEXT);
        }
    }
}
