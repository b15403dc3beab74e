/**
 * Marking: which objects can be reached, wave by wave, and how that is shown.
 *
 * <p>{@link org.refscape.runtime.marking.Marking} is the one algorithm that all tracing runtimes use; a runtime says by its
 * {@link org.refscape.runtime.marking.Edges} which references it follows. {@link org.refscape.runtime.marking.Showing} turns what a
 * collection finds into steps.
 *
 * <p>This package must not know any runtime: not what a soft reference is good for, nor who is a root.
 */
@NullMarked
package org.refscape.runtime.marking;

import org.jspecify.annotations.NullMarked;
