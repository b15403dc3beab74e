/**
 * CPython's object lifetimes, imitated exactly: reference counts, deaths, weak references, finalizers and the cycle collector.
 *
 * <p>{@link org.refscape.runtime.cpython.CPython} is the entry. Everything that CPython makes an object of is an object of the heap
 * here, also the parts that a program never sees (the function that a weak dictionary hangs on its references, the closure of a
 * {@code WeakMethod}, the separate {@code __dict__} of an older version's instance), so that counts, generations and the results of
 * {@code gc.collect} need no special cases. Where CPython's own function names say what happens ({@code subtract_refs},
 * {@code handle_weakrefs}), they are used.
 *
 * <p>What the interpreter itself holds for a moment (the operands of a statement) is not in the heap; {@code Memory} counts it beside.
 *
 * <p>This package must not know the other runtimes, analyses, or how anything is drawn or written to a file.
 */
@NullMarked
package org.refscape.runtime.cpython;

import org.jspecify.annotations.NullMarked;
