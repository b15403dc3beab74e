/**
 * What a program can do, as data: one closed family in groups, over all runtimes.
 *
 * <p>An {@link org.refscape.action.Action} is what a person does in Run mode, a line of a recorded case, a line of a callback's
 * body, and a line of the code panel. {@link org.refscape.action.Definitions} are the classes and functions that the actions
 * speak of. A runtime that cannot do an action says so; it never ignores it.
 *
 * <p>This package must not know steps or runtimes, nor how an action is written in a file.
 */
@NullMarked
package org.refscape.action;

import org.jspecify.annotations.NullMarked;
