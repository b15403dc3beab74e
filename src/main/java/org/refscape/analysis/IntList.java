package org.refscape.analysis;

import java.util.Arrays;
import org.refscape.heap.Ids;

/** Numbers in a growing array: the queue and the stack of every walk here. */
final class IntList {
    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int last() {
        return values[size - 1];
    }

    int removeLast() {
        return values[--size];
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    Ids toIds() {
        return Ids.of(toArray());
    }
}
