/**
 * A program as Python: plain statements to read, and a file that any CPython from 3.8 on can run.
 *
 * <p>The file to run begins with an observer, a few functions that print what dies without keeping it alive and without being seen by the
 * collector; below it stands the same program that one reads. Statements that may raise are tried one by one, because a scene goes
 * on after an error.
 *
 * <p>This package must not know other languages, runtimes, or how source code is shown.
 */
@NullMarked
package org.refscape.program.python;

import org.jspecify.annotations.NullMarked;
