/**
 * Questions to an {@link org.refscape.heap.ObjectGraph}: what is alive and why, who holds it, which references form cycles and what would
 * open them, what an object keeps alive by itself, and why an object died.
 *
 * <p>Answers are values, in an order that depends on the graph alone. Objects are named by their numbers in the graph and references
 * by {@link org.refscape.analysis.Hop}; {@link org.refscape.analysis.Places} turns both into the words that people use. Everything
 * walks with lists of its own instead of recursion, because a real heap can be a million references deep.
 *
 * <p>This package must not know runtimes: what an imitated collector decides and what is computed here are each other's test. It
 * knows steps only to tell from them why an object died.
 */
@NullMarked
package org.refscape.analysis;

import org.jspecify.annotations.NullMarked;
