/**
 * Work that is too long for the window's thread: it is done on one other thread, can be cancelled, and its result comes back to
 * the window's thread. Must not know what the work is.
 */
@NullMarked
package org.refscape.desktop.work;

import org.jspecify.annotations.NullMarked;
