package org.refscape.runtime.cpython;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The limit to nested deallocations ({@code Py_TRASHCAN_BEGIN} and {@code _PyTrash_thread_destroy_chain} of {@code Objects/object.c}).
 *
 * <p>An object that would nest too deep waits. When the outermost deallocation is over, the waiting ones follow, last in, first out.
 */
final class Trashcan {
    private final int levels;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int nesting;

    Trashcan(int levels) {
        this.levels = levels;
    }

    boolean isFull() {
        return nesting >= levels;
    }

    void deposit(int id) {
        waiting.push(id);
    }

    void enter() {
        nesting++;
    }

    /** One level less; true if waiting objects should follow now. */
    boolean leave() {
        nesting--;
        return isOverdue();
    }

    /** True if objects wait and nothing is left to wait for. */
    boolean isOverdue() {
        return nesting == 0 && !waiting.isEmpty();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int take() {
        return waiting.pop();
    }
}
