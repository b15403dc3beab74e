/**
 * The terminal: one class for each command. All that a command prints is made from values of the packages below.
 *
 * <p>Wrong use, a bad file and a mistake of our own each give one sentence on the error stream and a status other than zero, never a
 * stack trace. Must not know the window.
 */
@NullMarked
package org.refscape.cli;

import org.jspecify.annotations.NullMarked;
