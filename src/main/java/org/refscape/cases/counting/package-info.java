/** Writes runs of reference counting down in the words of the recorded cases. This package must not decide anything: it only reads runs. */
@NullMarked
package org.refscape.cases.counting;

import org.jspecify.annotations.NullMarked;
