/**
 * JavaScript as V8 does it: {@code WeakRef}, {@code FinalizationRegistry}, {@code WeakMap} as an ephemeron table, {@code WeakSet}, and the
 * jobs of the event loop.
 *
 * <p>Imitated: Node.js 20. Sources: ECMA-262, "Processing Model of WeakRef and FinalizationRegistry Targets", 24.3
 * WeakMap, 24.4 WeakSet, 26.1 WeakRef, 26.2 FinalizationRegistry. All that happens between two ends of a turn is one job.
 *
 * <p>This package must not know any other runtime, nor how a run is logged or drawn.
 */
@NullMarked
package org.refscape.runtime.javascript;

import org.jspecify.annotations.NullMarked;
