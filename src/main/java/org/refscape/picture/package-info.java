/**
 * One moment as plain data to be drawn: cards, tags, arrows, halos. No coordinates, no colours, no toolkit.
 *
 * <p>Why here: the window, an SVG, a PNG, a page of HTML and the tests draw the same picture, so what is shown is decided
 * once. The stages after this one are {@code picture.composition} (where everything is, and what is under a
 * point) and {@code picture.painting} (what it looks like). Must not know runtimes, layouts or
 * windows.
 *
 * <p>Every item has an id that never changes while its object exists: pictures of neighbouring moments can be compared
 * item by item, and that comparison is the animation.
 */
@NullMarked
package org.refscape.picture;

import org.jspecify.annotations.NullMarked;
