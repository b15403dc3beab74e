/**
 * Points, rectangles, curves and paths: the plane geometry everything drawn is made of.
 *
 * <p>Why here: the window, the SVG writer, the PNG writer and the tests must agree to the last
 * decimal, so no toolkit's shape type may be the one that counts. Must not know what is drawn with
 * it: no card, no arrow, no colour.
 */
@NullMarked
package org.refscape.picture.shape;

import org.jspecify.annotations.NullMarked;
