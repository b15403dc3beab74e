package org.refscape.heap;

import java.util.Arrays;
import java.util.BitSet;

/** The present objects of a heap, numbered from 0 in order of birth, without their references. */
final class HeapObjects {
    private final int[] ids;
    private final int[] indexOfId;
    private final Kind[] kinds;
    private final BitSet internal = new BitSet();
    private final int[] bytes;
    private final String[] names;
    private final String[] types;

    private HeapObjects(Heap heap, int present) {
        ids = new int[present];
        indexOfId = new int[heap.size()];
        kinds = new Kind[present];
        bytes = new int[present];
        names = new String[present];
        types = new String[present];
        Arrays.fill(indexOfId, -1);
        int next = 0;
        for (int id = 0; id < heap.size(); id++) {
            HeapObject object = heap.object(id);
            if (!object.isFreed()) {
                copy(next++, object);
            }
        }
    }

    static HeapObjects of(Heap heap) {
        int present = 0;
        for (int id = 0; id < heap.size(); id++) {
            if (!heap.object(id).isFreed()) {
                present++;
            }
        }
        return new HeapObjects(heap, present);
    }

    private void copy(int index, HeapObject object) {
        ids[index] = object.id();
        indexOfId[object.id()] = index;
        kinds[index] = object.kind();
        internal.set(index, object.isInternal());
        bytes[index] = object.bytes();
        names[index] = object.label();
        types[index] = object.type();
    }

    int size() {
        return ids.length;
    }

    int id(int index) {
        return ids[index];
    }

    /** The number of the object with that id; -1 if it is not present or there is no such id. */
    int index(int id) {
        return id >= 0 && id < indexOfId.length ? indexOfId[id] : -1;
    }

    Kind kind(int index) {
        return kinds[index];
    }

    boolean isInternal(int index) {
        return internal.get(index);
    }

    int bytes(int index) {
        return bytes[index];
    }

    String name(int index) {
        return names[index];
    }

    String type(int index) {
        return types[index];
    }
}
