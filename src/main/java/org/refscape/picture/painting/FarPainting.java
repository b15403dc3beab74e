package org.refscape.picture.painting;

import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Fate;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Path;

/** Paints things from afar: flat boxes, or mere dots. Lines keep the same width on the screen. */
final class FarPainting {

    private final Pen pen;
    private final View view;

    FarPainting(Pen pen, View view) {
        this.pen = pen;
        this.view = view;
    }

    private boolean isFlat() {
        return view.detail() == Detail.FLAT;
    }

    private double onScreen(double width) {
        return width / view.scale();
    }

    void card(CardBox box) {
        Card card = box.card();
        if (!isFlat()) {
            pen.painter().fillBox(box.rect(), 0, pen.ink(state(card)));
            return;
        }
        pen.painter().fillBox(box.rect(), Measures.CARD_RADIUS, pen.ink(Paint.CARD));
        Ink header = pen.ink(
                card.mark() == null
                        ? CardPainting.headerPaint(card.look())
                        : Marks.fill(card.mark().mark()));
        pen.painter().fill(Path.rounded(box.header(), Measures.CARD_RADIUS, 0), header);
        Stroke border = Stroke.solid(pen.ink(state(card)), onScreen(1.1));
        boolean going = CardPainting.isGoing(card);
        pen.painter()
                .strokeBox(box.rect(), Measures.CARD_RADIUS, going ? border.dashed(onScreen(3), onScreen(2)) : border);
        if (card.badge() != null) {
            pen.painter()
                    .fillDisc(
                            box.badgeCenter(),
                            Measures.BADGE_RADIUS,
                            pen.ink(CardPainting.tone(card.badge().tone())));
        }
    }

    private static Paint state(Card card) {
        if (CardPainting.isGoing(card)) {
            return Paint.DANGER;
        }
        if (card.fate() == Fate.LEAKED) {
            return Paint.AMBER;
        }
        if (card.mark() != null) {
            return Marks.line(card.mark().mark());
        }
        return switch (card.look()) {
            case WEAK_CONTAINER, WEAK_KEY_CONTAINER, REFERENCE_OBJECT -> Paint.WEAK;
            case OBJECT, CONTAINER, FUNCTION, PLAIN_VALUE -> Paint.STRONG;
        };
    }

    void tag(TagBox box) {
        Paint paint = box.tag().sort() == Tag.Sort.VARIABLE ? Paint.TAG : Paint.RUNTIME_TAG;
        pen.painter().fill(box.outline(), pen.ink(paint).faded(box.tag().removed() ? 0.4 : 1));
    }

    void arrow(ArrowLine line) {
        boolean cut = line.arrow().condition() == Arrow.Condition.CUT;
        Ink ink = pen.ink(cut ? Paint.CUT : ArrowPainting.paint(line.arrow().strength()));
        if (!isFlat()) {
            pen.painter().stroke(line.curve().path(), Stroke.solid(ink.faded(0.5), onScreen(0.8)));
            return;
        }
        Stroke near = ArrowPainting.stroke(line.arrow().strength(), ink);
        Stroke far = new Stroke(ink, Math.max(near.width(), onScreen(1)), near.dashes(), near.roundEnds());
        pen.painter().stroke(line.shaft().path(), far);
        if (line.hasHead()) {
            new ArrowPainting(pen, "").head(line.head(), ink);
        }
    }
}
