/**
 * The document: a drawing, the actions that the program then does, where things stand, and words about it.
 *
 * <p>A {@link org.refscape.scene.Scene} is an immutable value and every edit gives another one. An edit that cannot be done gives a
 * {@link org.refscape.scene.Problem}. Must not know the window or the terminal.
 */
@NullMarked
package org.refscape.scene;

import org.jspecify.annotations.NullMarked;
