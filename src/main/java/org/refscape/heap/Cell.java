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
        this.referenceCount = other.referenceCount;
        this.referencesShared = true;
        this.weak = other.weak;
    }

    void insert(int index, Reference reference) {
        makeRoom(referenceCount + 1);
        System.arraycopy(references, index, references, index + 1, referenceCount - index);
        references[index] = reference;
        referenceCount++;
    }

    void remove(int index) {
        if (index >= referenceCount) {
            throw new IndexOutOfBoundsException("reference " + index + " of " + referenceCount + " of " + label());
        }
        makeRoom(referenceCount);
        System.arraycopy(references, index + 1, references, index, referenceCount - index - 1);
        referenceCount--;
    }

    void replace(int index, Reference reference) {
        if (index >= referenceCount) {
            throw new IndexOutOfBoundsException("reference " + index + " of " + referenceCount + " of " + label());
        }
        makeRoom(referenceCount);
        references[index] = reference;
    }

    private void makeRoom(int wanted) {
        if (referencesShared || wanted > references.length) {
            int room = wanted <= references.length ? references.length : wanted + (wanted >> 1);
            references = Arrays.copyOf(references, room);
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
                return references[index];
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
