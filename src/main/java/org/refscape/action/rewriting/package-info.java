/**
 * Actions with other places in them.
 *
 * <p>Why here: renaming a variable, and finding out what a refused action is about, both need every place that an action names, in
 * all groups of actions and inside the functions that they carry. Must not know what places lead to.
 */
@NullMarked
package org.refscape.action.rewriting;

import org.jspecify.annotations.NullMarked;
