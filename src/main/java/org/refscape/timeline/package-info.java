/**
 * What was played, and where one stands in it.
 *
 * <p>A {@link org.refscape.timeline.Timeline} is an immutable value: performing an action, stepping and jumping give another one, and
 * the old one still stands. Stepping rests only at <em>beats</em>: the steps that have a sentence.
 *
 * <p>Must not know how anything is drawn, nor clocks: how fast it is played is the window's business.
 */
@NullMarked
package org.refscape.timeline;

import org.jspecify.annotations.NullMarked;
