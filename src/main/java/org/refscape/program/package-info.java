/**
 * A scene as a program: source code in several languages, to read beside the drawing, to save and to run.
 *
 * <p>{@link org.refscape.program.Language} lists the languages. Each is a package below this one, and none of them knows another; what they
 * share is in {@code source}. A program is made of definitions and actions only, so the same scene can be read in each language, and
 * where a language has no equivalent of an action, a comment line says so.
 *
 * <p>This package must not know runtimes: what a program does when it is run is for the real language to say.
 */
@NullMarked
package org.refscape.program;

import org.jspecify.annotations.NullMarked;
