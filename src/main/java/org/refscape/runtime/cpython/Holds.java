package org.refscape.runtime.cpython;

import java.util.Arrays;

/** How often the interpreter itself holds each object. Asked at every change of a count, so it is an array and not a map. */
final class Holds {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    /** A page on which nothing is held. Never written. */
    private static final int[] NOTHING = new int[PAGE];

    private int[][] pages = {};

    int of(int id) {
        int page = id >> PAGE_BITS;
        return page < pages.length ? pages[page][id & (PAGE - 1)] : 0;
    }

    void change(int id, int by) {
        int page = id >> PAGE_BITS;
        if (page >= pages.length) {
            int before = pages.length;
            pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * before));
            Arrays.fill(pages, before, pages.length, NOTHING);
        }
        if (pages[page] == NOTHING) {
            pages[page] = new int[PAGE];
        }
        pages[page][id & (PAGE - 1)] += by;
    }
}
