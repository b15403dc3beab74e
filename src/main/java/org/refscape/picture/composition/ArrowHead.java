package org.refscape.picture.composition;

import org.refscape.heap.Strength;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;

/**
 * The head of an arrow; each strength has its own shape.
 *
 * @param outline the shape
 * @param solid true if it is filled, false if only its line is drawn
 * @param open true if nothing of it is closed, so that the shaft reaches its tip
 */
public record ArrowHead(Path outline, boolean solid, boolean open) {

    private static final double LENGTH = 14;
    private static final double HALF = 6.6;

    /** How much of the shaft the head of that strength hides. */
    static double hidden(Strength strength) {
        return switch (strength) {
            case STRONG -> LENGTH - 2;
            case WEAK -> 1.5;
            case SOFT -> LENGTH;
            case PHANTOM -> 9;
            case UNOWNED -> 1.5;
        };
    }

    static ArrowHead of(Strength strength, Point tip, Point direction) {
        Point aside = direction.turned();
        Point base = tip.minus(direction.times(LENGTH));
        Point left = base.plus(aside.times(HALF));
        Point right = base.minus(aside.times(HALF));
        return switch (strength) {
            case STRONG -> new ArrowHead(Path.polygon(left, tip, right), true, false);
            case SOFT -> new ArrowHead(Path.polygon(left, tip.minus(direction), right), false, false);
            case WEAK -> new ArrowHead(chevron(tip, direction, aside), false, true);
            case PHANTOM -> new ArrowHead(Path.circle(tip.minus(direction.times(5)), 4), false, false);
            case UNOWNED -> new ArrowHead(barred(tip, direction, aside), false, true);
        };
    }

    private static Path chevron(Point tip, Point direction, Point aside) {
        Point base = tip.minus(direction.times(12));
        return Path.builder()
                .moveTo(base.plus(aside.times(7.2)))
                .lineTo(tip)
                .lineTo(base.minus(aside.times(7.2)))
                .build();
    }

    /** A chevron with a bar across the shaft: it may end in a crash. */
    private static Path barred(Point tip, Point direction, Point aside) {
        Point base = tip.minus(direction.times(11));
        Point bar = tip.minus(direction.times(16));
        return Path.builder()
                .moveTo(base.plus(aside.times(6.5)))
                .lineTo(tip)
                .lineTo(base.minus(aside.times(6.5)))
                .moveTo(bar.plus(aside.times(6.5)))
                .lineTo(bar.minus(aside.times(6.5)))
                .build();
    }
}
