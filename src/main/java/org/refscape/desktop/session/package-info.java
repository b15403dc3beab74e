/**
 * What is open in a window and what a person does with it, without the window.
 *
 * <p>A {@link org.refscape.desktop.session.Session} is an immutable value: each act gives another one, or a
 * {@link org.refscape.scene.Problem}. Must not know JavaFX; the window shows sessions and turns gestures into acts.
 */
@NullMarked
package org.refscape.desktop.session;

import org.jspecify.annotations.NullMarked;
