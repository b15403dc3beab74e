package org.refscape.runtime.cpython;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Ids;

/**
 * Ids in an order, each at most once, from which any can be taken at once: a list of the collector ({@code PyGC_Head}).
 *
 * <p>Links lie in arrays over the range of the ids, so that a million objects need no object each.
 */
final class IdList {
    private static final int ABSENT = -2;
    private static final int END = -1;

    private int[] next = {};
    private int[] previous = {};
    private int smallest;
    private int first = END;
    private int last = END;
    private int size;
    /** All ids in order; null if nobody has asked since the last change. */
    private @Nullable Ids now;

    /** Fills the empty list. */
    void fill(int[] ids) {
        if (!isEmpty()) {
            throw new IllegalStateException(size + " ids are left");
        }
        now = null;
        smallest = Arrays.stream(ids).min().orElse(0);
        int range = Arrays.stream(ids).max().orElse(smallest - 1) - smallest + 1;
        next = new int[range];
        previous = new int[range];
        Arrays.fill(next, ABSENT);
        for (int id : ids) {
            append(id);
        }
    }

    private void append(int id) {
        int at = id - smallest;
        next[at] = END;
        previous[at] = last;
        if (last == END) {
            first = at;
        } else {
            next[last] = at;
        }
        last = at;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    boolean contains(int id) {
        int at = id - smallest;
        return at >= 0 && at < next.length && next[at] != ABSENT;
    }

    /** The id that stands first; there must be one. */
    int first() {
        if (isEmpty()) {
            throw new IllegalStateException("the list is empty");
        }
        return first + smallest;
    }

    /** Takes an id from the list; false if it was not there. */
    boolean remove(int id) {
        if (!contains(id)) {
            return false;
        }
        int at = id - smallest;
        int before = previous[at];
        int after = next[at];
        if (before == END) {
            first = after;
        } else {
            next[before] = after;
        }
        if (after == END) {
            last = before;
        } else {
            previous[after] = before;
        }
        next[at] = ABSENT;
        size--;
        now = null;
        return true;
    }

    void clear() {
        next = new int[0];
        previous = next;
        first = END;
        last = END;
        size = 0;
        now = null;
    }

    /** All ids now, in order. */
    Ids now() {
        if (now == null) {
            now = Ids.of(toArray());
        }
        return now;
    }

    private int[] toArray() {
        int[] all = new int[size];
        int at = first;
        for (int i = 0; i < size; i++) {
            all[i] = at + smallest;
            at = next[at];
        }
        return all;
    }
}
