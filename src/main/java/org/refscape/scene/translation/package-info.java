/**
 * A scene as another runtime plays it: what is drawn and done, in that runtime's words, and a note on everything that cannot be said there.
 *
 * <p>{@link org.refscape.scene.translation.Translation} never drops anything silently: what has no equivalent gets a
 * {@link org.refscape.scene.translation.Note} of its item. The scene itself is left as it is, so that going back to its own runtime is
 * nothing but playing it as drawn. A scene drawn in words that its own runtime refuses is treated alike.
 *
 * <p>This package must not know one imitated runtime from the other except by its {@link org.refscape.scene.format.Dialect} and by what it
 * refuses; nor how anything is shown.
 */
@NullMarked
package org.refscape.scene.translation;

import org.jspecify.annotations.NullMarked;
