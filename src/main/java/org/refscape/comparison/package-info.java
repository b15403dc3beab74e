/**
 * One scene on several runtimes at once: played in lock step by action, and where and why they first differ.
 *
 * <p>What is said about a difference is read off facts (counts, whether a collection has run, what holds what, why something died), never
 * off names. A {@link org.refscape.comparison.Lane} is the scene on one runtime, a {@link org.refscape.comparison.LockStep} is where all
 * of them stand, and a {@link org.refscape.comparison.Comparison} is what came of each action in each of them.
 *
 * <p>This package must not know which runtimes there are, nor how anything is shown.
 */
@NullMarked
package org.refscape.comparison;

import org.jspecify.annotations.NullMarked;
