package org.refscape.picture;

import org.refscape.heap.Mark;

/**
 * What a collector in progress thinks of an object.
 *
 * @param mark its current opinion
 * @param tally the number it has worked out for the object; empty if it keeps none
 */
public record CollectorMark(Mark mark, String tally) {}
