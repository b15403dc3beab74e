package org.refscape.picture.composition;

import org.refscape.picture.shape.Point;

/** One way for an arrow to leave its holder: from where, and to which side. */
record Exit(Point at, Side side) {}
