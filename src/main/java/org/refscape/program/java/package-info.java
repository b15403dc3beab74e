/**
 * A program as Java: one class {@code Main} whose static fields are the variables.
 *
 * <p>Java wants a type for each field, and actions have none. So the program is written several times, each time with the types that the
 * time before has found, until nothing changes; where a place holds different things, its type is {@code Object} and its uses are
 * cast.
 *
 * <p>This package must not know other languages, runtimes, or how source code is shown.
 */
@NullMarked
package org.refscape.program.java;

import org.jspecify.annotations.NullMarked;
