/**
 * Where things go: from cards and references to the top-left corner of every card.
 *
 * <p>Why: a drawing is read from its roots to what they hold, so the places are half of the explanation. Everything here
 * is a function of its arguments: the same graph gives the same positions, on every machine and in every run. {@link
 * org.refscape.layout.LayeredLayout} is what people see first, {@link org.refscape.layout.OrganicLayout} shows rings and
 * clusters, {@link org.refscape.layout.Newcomers} adds without moving what is there. The reasons for the libraries and the
 * measured times are in {@code src/docs/decisions/layout.md}.
 *
 * <p>What it must not know: heaps, runtimes, colours, toolkits, files, clocks, threads. ELK and GraphStream stay behind
 * one class each, and none of their types is handed out.
 */
@NullMarked
package org.refscape.layout;

import org.jspecify.annotations.NullMarked;
