package org.refscape.heap;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changeable inside of an object; only the {@link WorkingHeap} with the same owner token changes it. */
final class Cell implements HeapObject {
    private static final Reference[] NO_REFERENCES = {};
    private static final int[] NO_IDS = {};

    final Object owner;
    private final int id;
    private final Birth birth;
    LifeState state = LifeState.LIVE;
    int count;
    int generation;
    long position;
    boolean finalized;
    private Reference[] references;
    /** The references lie from here on, so that giving them up from the front is cheap too. */
    private int first;

    private int referenceCount;
    private boolean referencesShared;
    private int[] weak = NO_IDS;

    Cell(Object owner, int id, Birth birth, long position) {
        this.owner = owner;
        this.id = id;
        this.birth = birth;
        this.count = birth.count();
        this.generation = birth.generation();
        this.position = position;
        this.references = birth.references().isEmpty()
                ? NO_REFERENCES
                : birth.references().toArray(NO_REFERENCES);
        this.referenceCount = references.length;
    }

    /** A copy for a new owner; the list of references is shared until it is changed. */
    Cell(Object owner, Cell other) {
        this.owner = owner;
        this.id = other.id;
        this.birth = other.birth;
        this.state = other.state;
        this.count = other.count;
        this.generation = other.generation;
        this.position = other.position;
        this.finalized = other.finalized;
        this.references = other.references;
        this.first = other.first;
        this.referenceCount = other.referenceCount;
        this.referencesShared = true;
        this.weak = other.weak;
    }

    void insert(int index, Reference reference) {
        if (index == 0 && first > 0 && !referencesShared) {
            references[--first] = reference;
        } else {
            makeRoom(referenceCount + 1);
            int at = first + index;
            System.arraycopy(references, at, references, at + 1, referenceCount - index);
            references[at] = reference;
        }
        referenceCount++;
    }

    /** At both ends, nothing in the array changes, and so it may stay shared. */
    void remove(int index) {
        check(index);
        if (index == 0) {
            first++;
        } else if (index < referenceCount - 1) {
            makeRoom(referenceCount);
            int at = first + index;
            System.arraycopy(references, at + 1, references, at, referenceCount - index - 1);
        }
        referenceCount--;
    }

    void replace(int index, Reference reference) {
        check(index);
        makeRoom(referenceCount);
        references[first + index] = reference;
    }

    private void check(int index) {
        if (index >= referenceCount) {
            throw new IndexOutOfBoundsException("reference " + index + " of " + referenceCount + " of " + label());
        }
    }

    /** Makes the array this cell's own and long enough for that many references. */
    private void makeRoom(int wanted) {
        if (referencesShared || first + wanted > references.length) {
            int room = wanted <= referenceCount ? wanted : wanted + (wanted >> 1);
            references = Arrays.copyOfRange(references, first, first + room);
            first = 0;
            referencesShared = false;
        }
    }

    /** Lists of weak references are short, so each change takes a fresh array and old copies stay valid. */
    void insertWeak(int position, int reference) {
        int[] longer = new int[weak.length + 1];
        System.arraycopy(weak, 0, longer, 0, position);
        longer[position] = reference;
        System.arraycopy(weak, position, longer, position + 1, weak.length - position);
        weak = longer;
    }

    void removeWeak(int position) {
        int[] shorter = new int[weak.length - 1];
        System.arraycopy(weak, 0, shorter, 0, position);
        System.arraycopy(weak, position + 1, shorter, position, shorter.length - position);
        weak = shorter.length == 0 ? NO_IDS : shorter;
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public String label() {
        return birth.label();
    }

    @Override
    public Kind kind() {
        return birth.kind();
    }

    @Override
    public String type() {
        return birth.type();
    }

    @Override
    public LifeState state() {
        return state;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Place place() {
        return new Place(generation, position);
    }

    @Override
    public boolean isFinalized() {
        return finalized;
    }

    @Override
    public boolean isInternal() {
        return birth.internal();
    }

    @Override
    public int bytes() {
        return birth.bytes();
    }

    @Override
    public @Nullable Code code() {
        return birth.code();
    }

    @Override
    public List<Reference> references() {
        return new AbstractList<>() {
            @Override
            public Reference get(int index) {
                if (index >= referenceCount) {
                    throw new IndexOutOfBoundsException(index);
                }
                return references[first + index];
            }

            @Override
            public int size() {
                return referenceCount;
            }
        };
    }

    @Override
    public List<Integer> weakReferences() {
        int[] now = weak;
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return now[index];
            }

            @Override
            public int size() {
                return now.length;
            }
        };
    }

    @Override
    public String toString() {
        return label() + " : " + type() + " (" + state + ", count " + count + ")";
    }
}
