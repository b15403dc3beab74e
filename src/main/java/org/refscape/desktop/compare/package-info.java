/**
 * One sketch on two to four runtimes, side by side, on one timeline; and the outcomes of the samples in a table.
 *
 * <p>A pane is a canvas of its own with the runtime's name and its words; all panes share the places of things, the clock and the
 * legend. What is compared is worked out in {@link org.refscape.comparison}.
 *
 * <p>This package must not know the main window; it is handed a scene and shows it. Nothing here changes the scene.
 */
@NullMarked
package org.refscape.desktop.compare;

import org.jspecify.annotations.NullMarked;
