/**
 * A program as Swift and as Rust, whose runtimes count references and have no collector.
 *
 * <p>In both a place decides once, where it is declared, whether it holds strongly; there are no weak reference objects. So a reference
 * object of other languages becomes a weak place, and a place that a scene uses in both ways is said to be impossible. The two
 * languages share everything but their syntax.
 *
 * <p>This package must not know other languages, runtimes, or how source code is shown.
 */
@NullMarked
package org.refscape.program.counting;

import org.jspecify.annotations.NullMarked;
