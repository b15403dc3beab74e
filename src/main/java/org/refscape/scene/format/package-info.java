/**
 * How actions, definitions and programs are written as JSON: the one grammar of recorded cases and of scene files.
 *
 * <p>The same act has the same form for every runtime. A {@link org.refscape.scene.format.Dialect} only says which defaults a
 * writer leaves out, so that a recorded case comes out as it went in; a reader needs none. What cannot be read is reported as a
 * {@link org.refscape.scene.format.Malformed} with its place.
 *
 * <p>This package must not know files, nor what a runtime does with an action.
 */
@NullMarked
package org.refscape.scene.format;

import org.jspecify.annotations.NullMarked;
