/**
 * Recorded cases: programs that were played on real runtimes, with all that was seen. Reads them, plays them on an imitated
 * runtime and compares.
 *
 * <p>The packages below this one write down what an imitated runtime did in the words of the recordings. This package must not
 * know which runtimes there are, and opens no files: it is given lines.
 */
@NullMarked
package org.refscape.cases;

import org.jspecify.annotations.NullMarked;
