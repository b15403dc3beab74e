/**
 * Where everything in a picture is: card rectangles, rows, curves, arrow heads, labels, and what lies under a point.
 *
 * <p>Why here: geometry has rules that can be tested without a window (an arrow ends on its target's border, no label
 * covers a card, survivors do not move), and every back end must draw the same. Sizes come from the shipped fonts only.
 * Must not know colours, time, or why a thing is where it is: places are given by a {@link
 * org.refscape.picture.composition.Placement}.
 */
@NullMarked
package org.refscape.picture.composition;

import org.jspecify.annotations.NullMarked;
