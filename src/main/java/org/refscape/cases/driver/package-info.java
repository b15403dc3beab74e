/**
 * What plays programs on the JVM itself. It runs in a process of its own, which {@code cases.real} starts, and writes logs in the words of
 * the recorded cases.
 *
 * <p>Every object of a program is watched by a phantom reference, which tells when its memory has been given up, and by a weak one, through
 * which the driver sees it for as long as the program could. Neither keeps it alive. After a collection the driver waits until the JVM has
 * done everything that follows from it: references handed to their queues, finalizers and cleaning actions run.
 *
 * <p>Must not know the imitation, nor any other package of Refscape: it is the witness.
 */
@NullMarked
package org.refscape.cases.driver;

import org.jspecify.annotations.NullMarked;
