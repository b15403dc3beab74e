/**
 * The parts of the window round the canvas: tools, header, timeline, explanation, code, samples.
 *
 * <p>A panel shows values it is given and reports what a person does to a small interface of its own; it decides nothing. Panels do
 * not know each other, nor the canvas, nor the session.
 */
@NullMarked
package org.refscape.desktop.panels;

import org.jspecify.annotations.NullMarked;
