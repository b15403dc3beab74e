package org.refscape.picture.composition;

import org.jspecify.annotations.Nullable;
import org.refscape.picture.Arrow;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * An arrow in its place.
 *
 * @param curve from the port's dot to the target's border, or to the pill that stands for nothing
 * @param pill the {@code None} pill, at the end or in the middle; null if it has none
 * @param cross the center of the cross of a reference that is being cut, or null
 * @param label where its text stands, or null if it has none or there is no room for it
 */
public record ArrowLine(Arrow arrow, Curve curve, @Nullable Rect pill, @Nullable Point cross, @Nullable Rect label) {

    public String id() {
        return arrow.id();
    }

    public Point start() {
        return curve.start();
    }

    public Point tip() {
        return curve.end();
    }

    /** True if it has a head: it leads to a card and has not been cleared. */
    public boolean hasHead() {
        return pill == null;
    }

    public ArrowHead head() {
        return ArrowHead.of(arrow.strength(), tip(), curve.endDirection());
    }

    /** The part of the curve that is drawn as a line: without what the head hides. */
    public Curve shaft() {
        double hidden = hasHead() ? ArrowHead.hidden(arrow.strength()) : 0;
        return hidden >= curve.length() - 1 ? curve : curve.trimmed(0, hidden);
    }

    /** Where the clock of a callback sits: on the line, a little after its start. */
    public Point clock() {
        double length = curve.length();
        return curve.along(Math.min(30, length * 0.4) / Math.max(length, 1e-9));
    }

    public Rect extent() {
        Rect extent = curve.bounds().grown(12);
        if (pill != null) {
            extent = extent.union(pill.grown(2));
        }
        return label == null ? extent : extent.union(label);
    }
}
