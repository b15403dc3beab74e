package org.refscape.runtime.cpython;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How often the interpreter itself holds each object. Asked at every change of a count, so it is an array and not a map. */
final class Holds {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    private int @Nullable [][] pages = new int[4][];

    int of(int id) {
        int page = id >> PAGE_BITS;
        int[] holds = page < pages.length ? pages[page] : null;
        return holds == null ? 0 : holds[id & (PAGE - 1)];
    }

    void change(int id, int by) {
        int page = id >> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * pages.length));
        }
        int[] holds = pages[page];
        if (holds == null) {
            holds = new int[PAGE];
            pages[page] = holds;
        }
        holds[id & (PAGE - 1)] += by;
    }
}
