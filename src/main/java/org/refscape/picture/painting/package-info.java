/**
 * What a composition looks like: colours, strokes, level of detail, animation. Everything is expressed in the few primitives
 * of {@link org.refscape.picture.painting.Painter}, of which there is one for each back end.
 *
 * <p>Why here: a picture must look the same on the canvas, in an SVG and in a PNG, so the decisions are taken once and
 * without a toolkit. Must not know what time it is: an animation is a function of a number from 0 to 1.
 */
@NullMarked
package org.refscape.picture.painting;

import org.jspecify.annotations.NullMarked;
