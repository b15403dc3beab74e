package org.refscape.heap;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An immutable list of numbers, compact enough for a million objects. */
public final class Ids {
    public static final Ids NONE = new Ids(new int[0]);

    private final int[] values;

    private Ids(int[] values) {
        this.values = values;
    }

    public static Ids of(int... values) {
        return values.length == 0 ? NONE : new Ids(values.clone());
    }

    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public int get(int index) {
        return values[index];
    }

    public IntStream stream() {
        return Arrays.stream(values);
    }

    public boolean contains(int value) {
        return stream().anyMatch(each -> each == value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ids ids && Arrays.equals(values, ids.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
