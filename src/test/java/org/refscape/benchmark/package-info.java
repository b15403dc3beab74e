/**
 * Programs that measure; none of them is a test, because times depend on the machine. {@code src/docs/performance.md} has the commands and
 * the figures.
 */
@NullMarked
package org.refscape.benchmark;

import org.jspecify.annotations.NullMarked;
