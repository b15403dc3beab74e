package org.refscape.picture.composition;

import org.refscape.picture.shape.Point;

/** Where an arrow reaches its target, and on which side; the arrow stands upright on that side. */
record Entry(Point at, Side side) {}
