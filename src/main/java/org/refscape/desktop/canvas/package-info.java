/**
 * The drawing in the window: a {@link org.refscape.desktop.canvas.PictureCanvas}, its painter and its layers.
 *
 * <p>Why like this: one canvas painted afresh for every frame is too slow for large drawings, and a scene graph of cards needs too
 * much memory. So what stands still is painted once on tiles that are shifted when the view is panned; what moves is
 * painted on a layer of its own; what fades is painted once and faded as a whole. Which items belong where is learned from
 * the events of a GraphStream graph that mirrors the picture ({@link org.refscape.desktop.canvas.LiveGraph}): what did not
 * send an event is not painted again. Must not know heaps, scenes, runtimes or what a gesture means for them.
 */
@NullMarked
package org.refscape.desktop.canvas;

import org.jspecify.annotations.NullMarked;
