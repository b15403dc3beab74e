/**
 * What a runtime is: something that turns a heap and an action into an ordered list of steps.
 *
 * <p>{@link org.refscape.runtime.ImitatedRuntime} is an open interface; each imitated runtime is a package below this one, and none of
 * them knows another. Nothing here plays, waits, logs or draws.
 */
@NullMarked
package org.refscape.runtime;

import org.jspecify.annotations.NullMarked;
