package org.refscape.picture.painting;

import org.refscape.heap.Strength;
import org.refscape.picture.Arrow;
import org.refscape.picture.Port;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;

/** A straight arrow that stands for its kind. */
final class LegendArrow {

    private LegendArrow() {}

    static void paint(Pen pen, Strength strength, Point from, Point to) {
        Arrow arrow = Arrow.of("sample", Port.whole("sample"), "sample", strength);
        ArrowLine line = new ArrowLine(arrow, Curve.of(Cubic.line(from, to)), null, null, null);
        new ArrowPainting(pen, "").paint(line, 1, false);
    }
}
