package org.refscape.picture.painting;

import java.util.Arrays;
import org.refscape.heap.Mark;
import org.refscape.picture.CollectorMark;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;

/** The small second badge that says what a collector thinks of an object: a sign, its tally, or both. */
final class Marks {

    /** Between the bars of a sign. */
    private static final double GAP = 3;

    /** How far left of the tally the sign stands. */
    static final double ASIDE = 2 * Measures.TALLY_RADIUS + 3;

    private final Pen pen;

    Marks(Pen pen) {
        this.pen = pen;
    }

    static Paint fill(Mark mark) {
        return switch (mark) {
            case CANDIDATE -> Paint.CANDIDATE_FILL;
            case REACHED -> Paint.REACHED_FILL;
            case STRONGLY_REACHABLE -> Paint.OBJECT_HEADER;
            case SOFTLY_REACHABLE, FINALIZER_REACHABLE -> Paint.AMBER_FILL;
            case WEAKLY_REACHABLE -> Paint.WEAK_HEADER;
            case PHANTOM_REACHABLE -> Paint.VALUE_HEADER;
            case UNREACHABLE -> Paint.UNREACHABLE_FILL;
            case KEPT_FOR_FINALIZER -> Paint.AMBER_FILL;
        };
    }

    static Paint line(Mark mark) {
        return switch (mark) {
            case CANDIDATE -> Paint.CANDIDATE;
            case REACHED -> Paint.REACHED;
            case STRONGLY_REACHABLE -> Paint.STRONG;
            case SOFTLY_REACHABLE -> Paint.SOFT;
            case WEAKLY_REACHABLE -> Paint.WEAK;
            case FINALIZER_REACHABLE -> Paint.AMBER;
            case PHANTOM_REACHABLE -> Paint.PHANTOM;
            case UNREACHABLE -> Paint.UNREACHABLE;
            case KEPT_FOR_FINALIZER -> Paint.AMBER;
        };
    }

    void paint(CollectorMark mark, Point center) {
        boolean both = !mark.tally().isEmpty() && mark.mark() != Mark.CANDIDATE;
        if (both) {
            // The opinion in a sign of its own: beside a number the colour alone would tell it.
            paint(new CollectorMark(mark.mark(), ""), center.plus(-ASIDE, 0));
        }
        Ink ink = pen.ink(line(mark.mark()));
        pen.painter().fillDisc(center, Measures.TALLY_RADIUS + 1.4, pen.ink(Paint.CANVAS));
        pen.painter().fillDisc(center, Measures.TALLY_RADIUS, pen.ink(fill(mark.mark())));
        pen.painter().strokeDisc(center, Measures.TALLY_RADIUS, Stroke.solid(ink, 1.5));
        if (mark.tally().isEmpty()) {
            pen.painter().stroke(sign(mark.mark(), center), Stroke.solid(ink, 2).withRoundEnds());
        } else {
            pen.write(mark.tally(), center, Lettering.TALLY, Anchor.MIDDLE, Paint.TEXT);
        }
    }

    /** Bars of those lengths in a row, with small gaps. */
    private static Path bars(Point middle, double... lengths) {
        double x = -(Arrays.stream(lengths).sum() + GAP * (lengths.length - 1)) / 2;
        Path.Builder path = Path.builder();
        for (double length : lengths) {
            path.moveTo(middle.plus(x, 0)).lineTo(middle.plus(x + length, 0));
            x += length + GAP;
        }
        return path.build();
    }

    /**
     * A tick for reached, a cross for unreachable, three dots for not known yet, an exclamation mark for kept. For the classes of
     * reachability what their references look like: a line, a broken line, an open head, a ring.
     */
    private static Path sign(Mark mark, Point at) {
        return switch (mark) {
            case STRONGLY_REACHABLE -> bars(at, 9);
            case SOFTLY_REACHABLE -> bars(at, 3.6, 3.6);
            case WEAKLY_REACHABLE ->
                Path.builder()
                        .moveTo(at.plus(-2, -4))
                        .lineTo(at.plus(3, 0))
                        .lineTo(at.plus(-2, 4))
                        .build();
            case PHANTOM_REACHABLE -> Path.circle(at, 3);
            case REACHED ->
                Path.builder()
                        .moveTo(at.plus(-4, 0.5))
                        .lineTo(at.plus(-1, 3.5))
                        .lineTo(at.plus(4, -3))
                        .build();
            case UNREACHABLE ->
                Path.builder()
                        .moveTo(at.plus(-3, -3))
                        .lineTo(at.plus(3, 3))
                        .moveTo(at.plus(3, -3))
                        .lineTo(at.plus(-3, 3))
                        .build();
            case CANDIDATE ->
                Path.builder()
                        .moveTo(at.plus(-4, 0))
                        .lineTo(at.plus(-3.9, 0))
                        .moveTo(at.plus(0, 0))
                        .lineTo(at.plus(0.1, 0))
                        .moveTo(at.plus(4, 0))
                        .lineTo(at.plus(4.1, 0))
                        .build();
            case KEPT_FOR_FINALIZER, FINALIZER_REACHABLE ->
                Path.builder()
                        .moveTo(at.plus(0, -4))
                        .lineTo(at.plus(0, 1))
                        .moveTo(at.plus(0, 4))
                        .lineTo(at.plus(0, 4.1))
                        .build();
        };
    }
}
