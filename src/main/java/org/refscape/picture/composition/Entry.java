package org.refscape.picture.composition;

import org.refscape.picture.shape.Point;

/**
 * Where an arrow reaches its target, and on which side; the arrow stands upright on that side.
 *
 * @param bulge how much wider than needed it turns, for the same reason
 * @param sway how much later than halfway it changes over, to keep clear of its neighbours between the same two boxes
 */
record Entry(Point at, Side side, double sway, double bulge) {

    Entry shifted(double moreSway, double moreBulge) {
        return new Entry(at, side, sway + moreSway, bulge + moreBulge);
    }
}
