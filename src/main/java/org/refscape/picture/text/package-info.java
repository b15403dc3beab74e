/**
 * The shipped fonts and how wide text is in them.
 *
 * <p>Why here: a card is as wide as its words, so the words must have one width in the window, in an
 * SVG, in a PNG and in a test without a display. The widths are read from the font files themselves;
 * a test compares them with a toolkit. Must not know what the text says or where it stands.
 */
@NullMarked
package org.refscape.picture.text;

import org.jspecify.annotations.NullMarked;
