/**
 * How each language says what a person can draw and do: which arrows and containers there are, what the program can be told to do with a
 * thing, and the words on buttons.
 *
 * <p>One class for each language, all behind {@link org.refscape.desktop.idiom.Idiom}. This package knows heaps and actions but neither JavaFX
 * nor the session; what it needs to know of the program's names it asks {@link org.refscape.desktop.idiom.Namespace}.
 */
@NullMarked
package org.refscape.desktop.idiom;

import org.jspecify.annotations.NullMarked;
