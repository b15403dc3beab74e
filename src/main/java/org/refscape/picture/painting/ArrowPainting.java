package org.refscape.picture.painting;

import org.refscape.heap.Strength;
import org.refscape.picture.Arrow;
import org.refscape.picture.composition.ArrowHead;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;

/** Paints one arrow. */
final class ArrowPainting {

    private final Pen pen;
    private final String nothing;

    ArrowPainting(Pen pen, String nothing) {
        this.pen = pen;
        this.nothing = nothing;
    }

    static Paint paint(Strength strength) {
        return switch (strength) {
            case STRONG -> Paint.STRONG;
            case SOFT -> Paint.SOFT;
            case WEAK -> Paint.WEAK;
            case PHANTOM -> Paint.PHANTOM;
            case UNOWNED -> Paint.UNOWNED;
        };
    }

    static Stroke stroke(Strength strength, Ink ink) {
        return switch (strength) {
            case STRONG -> Stroke.solid(ink, 2.2);
            case SOFT -> Stroke.solid(ink, 2.2).dashed(13, 6);
            case WEAK -> Stroke.solid(ink, 2).dashed(7, 5);
            case PHANTOM -> Stroke.solid(ink, 3).dashed(0.1, 6.5).withRoundEnds();
            case UNOWNED -> Stroke.solid(ink, 2.2).dashed(10, 4, 2, 4);
        };
    }

    /** What lies below everything else: the glow of a new reference and the wave of a marking. */
    void below(ArrowLine line, double reach) {
        Arrow arrow = line.arrow();
        if (arrow.wave()) {
            Stroke wave = Stroke.solid(pen.ink(Paint.REACHED).faded(0.32), 9).withRoundEnds();
            pen.painter().stroke(part(line.curve(), reach).path(), wave);
        }
        if (arrow.condition() == Arrow.Condition.JUST_MADE) {
            Stroke glow = Stroke.solid(pen.ink(paint(arrow.strength())).faded(0.16), 10)
                    .withRoundEnds();
            pen.painter().stroke(part(line.curve(), reach).path(), glow);
        }
    }

    /** The arrow itself; with a reach below 1 only its beginning, without its head. */
    void paint(ArrowLine line, double reach, boolean hasDot) {
        Arrow arrow = line.arrow();
        boolean cut = arrow.condition() == Arrow.Condition.CUT;
        Ink ink = pen.ink(cut ? Paint.CUT : paint(arrow.strength()));
        Stroke stroke = stroke(arrow.strength(), ink);
        Stroke shaft = cut ? Stroke.solid(ink, 2.2).dashed(2, 5) : stroke;
        pen.painter().stroke(part(line.shaft(), reach).path(), shaft);
        if (hasDot) {
            pen.painter().fillDisc(line.start(), Measures.DOT_RADIUS, ink);
        }
        if (reach >= 1) {
            finish(line, ink);
        }
        if (arrow.callback()) {
            clock(line.clock(), ink);
        }
    }

    private static Curve part(Curve curve, double reach) {
        return reach >= 1 ? curve : curve.trimmed(0, curve.length() * (1 - Math.max(0, reach)));
    }

    private void finish(ArrowLine line, Ink ink) {
        if (line.hasHead()) {
            head(line.head(), ink);
        }
        if (line.pill() != null) {
            pen.plate(line.pill(), nothing, Lettering.PILL, Paint.PILL, Paint.WEAK, Paint.PILL_TEXT);
        }
        if (line.cross() != null) {
            cross(line.cross());
        }
    }

    void head(ArrowHead head, Ink ink) {
        if (head.solid()) {
            pen.painter().fill(head.outline(), ink);
            return;
        }
        if (!head.open()) {
            pen.painter().fill(head.outline(), pen.ink(Paint.CANVAS));
        }
        pen.painter().stroke(head.outline(), Stroke.solid(ink, 2).withRoundEnds());
    }

    private void cross(Point at) {
        pen.painter().fillDisc(at, Measures.CROSS_RADIUS, pen.ink(Paint.CARD));
        pen.painter().strokeDisc(at, Measures.CROSS_RADIUS, Stroke.solid(pen.ink(Paint.CUT), 1.6));
        Path cross = Path.builder()
                .moveTo(at.plus(-3.6, -3.6))
                .lineTo(at.plus(3.6, 3.6))
                .moveTo(at.plus(3.6, -3.6))
                .lineTo(at.plus(-3.6, 3.6))
                .build();
        pen.painter().stroke(cross, Stroke.solid(pen.ink(Paint.CUT), 2).withRoundEnds());
    }

    void clock(Point at, Ink ink) {
        pen.painter().fillDisc(at, Measures.CLOCK_RADIUS, pen.ink(Paint.CARD));
        pen.painter().strokeDisc(at, Measures.CLOCK_RADIUS, Stroke.solid(ink, 1.6));
        Path hands = Path.builder()
                .moveTo(at.plus(0, -3.8))
                .lineTo(at)
                .lineTo(at.plus(2.8, 1.6))
                .build();
        pen.painter().stroke(hands, Stroke.solid(ink, 1.5).withRoundEnds());
    }

    void label(ArrowLine line) {
        if (line.label() != null) {
            pen.painter().fillBox(line.label(), 6, pen.ink(Paint.CANVAS).faded(0.9));
            pen.write(line.arrow().label(), line.label().center(), Lettering.LABEL, Anchor.MIDDLE, Paint.MUTED);
        }
    }
}
