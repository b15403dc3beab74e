/**
 * Everything that can happen to a heap, as one closed family of small values.
 *
 * <p>A {@link org.refscape.step.Step} can be applied and reverted, exactly. The narration, the timeline, the picture, the log
 * compared with real runtimes and the tests all read the same steps; nobody reads anything else. A
 * {@link org.refscape.step.Recorder} is how a runtime makes them: it applies each step at once and remembers it.
 *
 * <p>This package must not know actions or runtimes: steps say what happened, not who decided it.
 */
@NullMarked
package org.refscape.step;

import org.jspecify.annotations.NullMarked;
