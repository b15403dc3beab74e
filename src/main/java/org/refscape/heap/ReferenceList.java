package org.refscape.heap;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** The references of one object after the first change; only the {@link WorkingHeap} with the same owner token changes it. */
final class ReferenceList extends AbstractList<Reference> implements RandomAccess {
    private static final VarHandle PLACES = MethodHandles.arrayElementVarHandle(Reference[].class);

    final Object owner;
    private Reference[] references;
    /** The references lie from here on, so that giving them up from the front is cheap too. */
    private int first;

    private int size;
    /** Whether other lists read the same array. */
    private boolean shared;

    private ReferenceList(Object owner, Reference[] references, int first, int size, boolean shared) {
        this.owner = owner;
        this.references = references;
        this.first = first;
        this.size = size;
        this.shared = shared;
    }

    /** The same references for another owner. */
    static ReferenceList copy(Object owner, List<Reference> other) {
        if (other instanceof ReferenceList list) {
            return new ReferenceList(owner, list.references, list.first, list.size, true);
        }
        return new ReferenceList(owner, other.toArray(new Reference[0]), 0, other.size(), false);
    }

    @Override
    public Reference get(int index) {
        check(index);
        return references[first + index];
    }

    @Override
    public int size() {
        return size;
    }

    void insert(int index, Reference reference) {
        if (index == 0 && first > 0 && !shared) {
            references[--first] = reference;
        } else if (!(index == size && takesFreePlace(reference))) {
            makeRoom(size + 1);
            int at = first + index;
            System.arraycopy(references, at, references, at + 1, size - index);
            references[at] = reference;
        }
        size++;
    }

    /**
     * Writes behind the last reference, if nobody has written there: lists that share the array do not read so far. So a variable more in
     * each of ten thousand forks does not copy all variables each time.
     */
    private boolean takesFreePlace(Reference reference) {
        int at = first + size;
        return at < references.length && PLACES.compareAndSet(references, at, null, reference);
    }

    /** At both ends, nothing in the array changes, and so it may stay shared. */
    void cut(int index) {
        check(index);
        if (index == 0) {
            first++;
        } else if (index < size - 1) {
            makeRoom(size);
            int at = first + index;
            System.arraycopy(references, at + 1, references, at, size - index - 1);
        }
        size--;
    }

    void replace(int index, Reference reference) {
        check(index);
        makeRoom(size);
        references[first + index] = reference;
    }

    private void check(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("reference " + index + " of " + size);
        }
    }

    /** Makes the array this list's own and long enough for that many references. */
    private void makeRoom(int wanted) {
        if (shared || first + wanted > references.length) {
            int room = wanted <= size ? wanted : wanted + (wanted >> 1);
            references = Arrays.copyOfRange(references, first, first + room);
            first = 0;
            shared = false;
        }
    }
}
