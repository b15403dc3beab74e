/** Writes runs of the JVM down in the words of the recorded cases. This package must not decide anything: it only reads runs. */
@NullMarked
package org.refscape.cases.jvm;

import org.jspecify.annotations.NullMarked;
