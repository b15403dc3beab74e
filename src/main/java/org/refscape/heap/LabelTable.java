package org.refscape.heap;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds objects by label without looking at all of them.
 *
 * <p>A hash table of ids in small buckets. A fork shares the buckets; a bucket is never changed in place, so both sides stay right.
 */
final class LabelTable {
    private static final int LOAD = 8;
    private static final int[] EMPTY = {};

    private int[][] buckets;
    private int size;
    private boolean shared;

    LabelTable() {
        buckets = new int[16][];
        Arrays.fill(buckets, EMPTY);
    }

    private LabelTable(LabelTable other) {
        buckets = other.buckets;
        size = other.size;
        shared = true;
    }

    LabelTable fork() {
        shared = true;
        return new LabelTable(this);
    }

    void add(String label, int id, WorkingHeap heap) {
        own();
        if (size == buckets.length * LOAD) {
            grow(heap);
        }
        put(label, id);
        size++;
    }

    void remove(String label, int id) {
        own();
        int at = bucket(label);
        buckets[at] = Arrays.stream(buckets[at]).filter(each -> each != id).toArray();
        size--;
    }

    /** The first id under that hash that is wanted, or -1; the caller compares the labels. */
    int find(String label, IntPredicate wanted) {
        for (int id : buckets[bucket(label)]) {
            if (wanted.test(id)) {
                return id;
            }
        }
        return -1;
    }

    private void own() {
        if (shared) {
            buckets = buckets.clone();
            shared = false;
        }
    }

    private void grow(WorkingHeap heap) {
        int[][] before = buckets;
        buckets = new int[before.length * 2][];
        Arrays.fill(buckets, EMPTY);
        for (int[] bucket : before) {
            for (int id : bucket) {
                put(heap.object(id).label(), id);
            }
        }
    }

    private void put(String label, int id) {
        int at = bucket(label);
        int[] bucket = buckets[at];
        int[] longer = Arrays.copyOf(bucket, bucket.length + 1);
        longer[bucket.length] = id;
        buckets[at] = longer;
    }

    private int bucket(String label) {
        int hash = label.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (buckets.length - 1);
    }
}
