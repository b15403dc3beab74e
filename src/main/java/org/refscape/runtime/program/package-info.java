/**
 * What programs of all imitated runtimes have in common: variables, paths, and deeds.
 *
 * <p>A {@link org.refscape.runtime.program.Deed} is what a runtime does for an action, or the sentence why it cannot. A
 * {@link org.refscape.runtime.program.Thrown} is the exception of the program's own language.
 * {@link org.refscape.runtime.program.Places} reads paths in any heap; {@link org.refscape.runtime.program.TracedPlaces} also stores,
 * for runtimes that do not count.
 *
 * <p>This package must not know any runtime, nor collect anything.
 */
@NullMarked
package org.refscape.runtime.program;

import org.jspecify.annotations.NullMarked;
