/**
 * Random programs to compare an imitated runtime with the real one.
 *
 * <p>Each generator is a pure function of its seed. It plays what it writes on the imitated runtime, so that every path in a program
 * leads somewhere; the real runtime then says what happens. This package must not start real runtimes nor know their logs.
 */
@NullMarked
package org.refscape.cases.fuzz;

import org.jspecify.annotations.NullMarked;
