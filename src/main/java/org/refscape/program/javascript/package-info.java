/**
 * A program as JavaScript: a module for Node.js, in which each job of the event loop ends with an {@code await}.
 *
 * <p>This package must not know other languages, runtimes, or how source code is shown.
 */
@NullMarked
package org.refscape.program.javascript;

import org.jspecify.annotations.NullMarked;
