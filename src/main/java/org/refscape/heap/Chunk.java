package org.refscape.heap;

import java.util.Arrays;
import java.util.List;

/**
 * Some objects that lie side by side in a {@link WorkingHeap}, with a column for each thing that is known of them.
 *
 * <p>Columns, because a heap is forked at each checkpoint of a recording: a change then copies the one column that it touches, where an
 * object for each object of the heap would be copied whole. Only the heap with the chunk's owner token changes the chunk; until then it
 * shares every column with the chunk that it is a copy of.
 */
@SuppressWarnings(
        "EnumOrdinal") // The numbers stand for states only in memory and only here; nothing outlives the program.
final class Chunk {
    static final int BITS = 8;
    static final int SIZE = 1 << BITS;

    private static final LifeState[] STATES = LifeState.values();
    private static final boolean[] NONE = new boolean[SIZE];
    private static final int[] NO_IDS = {};
    private static final int[][] NO_WEAK_REFERENCES = new int[SIZE][];

    static {
        Arrays.fill(NO_WEAK_REFERENCES, NO_IDS);
    }

    /** The columns, as bits. */
    private static final int IDENTITY = 1;

    private static final int STATE = 2;
    private static final int COUNT = 4;
    private static final int PLACE = 8;
    private static final int FINALIZED = 16;
    private static final int REFERENCES = 32;
    private static final int WEAK_REFERENCES = 64;

    final Object owner;
    /** The columns that this chunk shares with no other. */
    private int owned;

    private String[] labels;
    private Shape[] shapes;
    private byte[] states;
    private int[] counts;
    private byte[] generations;
    private long[] positions;
    private boolean[] finalized = NONE;
    private List<Reference>[] references;
    private int[][] weakReferences = NO_WEAK_REFERENCES;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic lists.
    Chunk(Object owner) {
        this.owner = owner;
        owned = IDENTITY | STATE | COUNT | PLACE | REFERENCES;
        labels = new String[SIZE];
        shapes = new Shape[SIZE];
        states = new byte[SIZE];
        counts = new int[SIZE];
        generations = new byte[SIZE];
        positions = new long[SIZE];
        references = new List[SIZE];
    }

    /** A copy for a new owner, which shares all columns. */
    Chunk(Object owner, Chunk other) {
        this.owner = owner;
        labels = other.labels;
        shapes = other.shapes;
        states = other.states;
        counts = other.counts;
        generations = other.generations;
        positions = other.positions;
        finalized = other.finalized;
        references = other.references;
        weakReferences = other.weakReferences;
    }

    void put(int at, Birth birth, Shape shape, long position) {
        if (makesOwn(IDENTITY)) {
            labels = labels.clone();
            shapes = shapes.clone();
        }
        labels[at] = birth.label();
        shapes[at] = shape;
        setState(at, LifeState.LIVE);
        setCount(at, birth.count());
        setPlace(at, birth.generation(), position);
        if (finalized[at]) {
            setFinalized(at, false);
        }
        setReferences(at, birth.references());
        if (weakReferences[at].length > 0) {
            setWeakReferences(at, NO_IDS);
        }
    }

    String label(int at) {
        return labels[at];
    }

    Shape shape(int at) {
        return shapes[at];
    }

    LifeState state(int at) {
        return STATES[states[at]];
    }

    void setState(int at, LifeState state) {
        if (makesOwn(STATE)) {
            states = states.clone();
        }
        states[at] = (byte) state.ordinal();
    }

    int count(int at) {
        return counts[at];
    }

    void setCount(int at, int count) {
        if (makesOwn(COUNT)) {
            counts = counts.clone();
        }
        counts[at] = count;
    }

    int generation(int at) {
        return generations[at];
    }

    long position(int at) {
        return positions[at];
    }

    void setPlace(int at, int generation, long position) {
        if (makesOwn(PLACE)) {
            generations = generations.clone();
            positions = positions.clone();
        }
        generations[at] = (byte) generation;
        positions[at] = position;
    }

    boolean isFinalized(int at) {
        return finalized[at];
    }

    void setFinalized(int at, boolean now) {
        if (makesOwn(FINALIZED)) {
            finalized = finalized.clone();
        }
        finalized[at] = now;
    }

    List<Reference> references(int at) {
        return references[at];
    }

    void insertReference(int at, int index, Reference reference) {
        ownReferences(at).insert(index, reference);
    }

    void removeReference(int at, int index) {
        if (index == 0 && references[at].size() == 1) {
            setReferences(at, List.of());
        } else {
            ownReferences(at).cut(index);
        }
    }

    void replaceReference(int at, int index, Reference reference) {
        ownReferences(at).replace(index, reference);
    }

    /** The list of that object's references, for changing. */
    private ReferenceList ownReferences(int at) {
        List<Reference> now = references[at];
        if (now instanceof ReferenceList list && list.owner == owner) {
            return list;
        }
        ReferenceList own = ReferenceList.copy(owner, now);
        setReferences(at, own);
        return own;
    }

    private void setReferences(int at, List<Reference> list) {
        if (makesOwn(REFERENCES)) {
            references = references.clone();
        }
        references[at] = list;
    }

    int[] weakReferences(int at) {
        return weakReferences[at];
    }

    /** The array is never changed afterwards. */
    void setWeakReferences(int at, int[] ids) {
        if (makesOwn(WEAK_REFERENCES)) {
            weakReferences = weakReferences.clone();
        }
        weakReferences[at] = ids;
    }

    /** True if the column was shared until now and has to be copied before it is written. */
    private boolean makesOwn(int column) {
        boolean shared = (owned & column) == 0;
        owned |= column;
        return shared;
    }
}
