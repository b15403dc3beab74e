/**
 * Pictures as files: SVG text, PNG images. Each is one {@link org.refscape.picture.painting.Painter}.
 *
 * <p>Why here: making a file needs no window, so a terminal without a display can do it, and a test can compare an SVG as text. Must
 * not know the desktop, and decides nothing about the look: that comes from {@code picture}.
 */
@NullMarked
package org.refscape.export;

import org.jspecify.annotations.NullMarked;
