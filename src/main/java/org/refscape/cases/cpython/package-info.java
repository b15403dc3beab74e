/**
 * Runs of {@link org.refscape.runtime.cpython.CPython} in the words of the recorded cases of real CPython.
 *
 * <p>A record tells what happened during one operation and what of the state is different after it. This package only reads heaps and
 * steps; it decides nothing, so a difference from a recording is a difference of the runtime.
 */
@NullMarked
package org.refscape.cases.cpython;

import org.jspecify.annotations.NullMarked;
