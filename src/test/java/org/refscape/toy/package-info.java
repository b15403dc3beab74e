/**
 * A runtime as a newcomer would add one: two spaces, of which the collector copies what is reached to the other one and forgets the rest.
 *
 * <p>It imitates no real runtime and is not shipped. {@code src/docs/howto/add-a-runtime.md} quotes it, and a test checks the quotations.
 */
@NullMarked
package org.refscape.toy;

import org.jspecify.annotations.NullMarked;
