/**
 * The heap: objects, the references between them, and everything a runtime remembers about them.
 *
 * <p>A {@link org.refscape.heap.Heap} is read by everyone. A {@link org.refscape.heap.WorkingHeap} is the same thing while it is being
 * changed; only steps change it, one small invertible change at a time, and {@link org.refscape.heap.WorkingHeap#fork()} makes
 * a copy that costs next to nothing until one of the two is changed. Everything that exists is an object here, as it is in the
 * runtimes: weak reference objects, containers, functions, and also the roots, whose references are the variables.
 *
 * <p>This package must not know steps, actions, runtimes, or how anything is drawn. It has no clock, no randomness, no threads
 * and no files, and nothing in it may assume that a heap is small.
 */
@NullMarked
package org.refscape.heap;

import org.jspecify.annotations.NullMarked;
