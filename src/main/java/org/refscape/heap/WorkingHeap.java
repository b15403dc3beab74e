package org.refscape.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A heap while it is being changed. Only steps call the changing methods; each has an exact opposite.
 *
 * <p>Objects lie in chunks. A fork shares all chunks and objects with its original; whoever changes one first takes a copy of its
 * own (of the chunk's table, and of the object). So a fork costs one pointer for each chunk, and a heap that nobody
 * changes any more is an immutable value that can be kept and read from any thread.
 */
public final class WorkingHeap implements Heap {
    private static final int CHUNK_BITS = 8;
    private static final int CHUNK = 1 << CHUNK_BITS;

    /** Whoever has this very token may change a chunk or cell in place. */
    private Object owner = new Object();

    private Chunk[] chunks;
    private int size;
    private long nextPosition;
    private int liveObjects;
    private long liveBytes;
    private @Nullable Examination examination;
    private final Map<String, List<String>> learnt;
    private final TreeMap<String, Long> registers;
    private final LabelTable labels;

    /** An empty heap. */
    public WorkingHeap() {
        chunks = new Chunk[4];
        learnt = new LinkedHashMap<>();
        registers = new TreeMap<>();
        labels = new LabelTable();
    }

    private WorkingHeap(WorkingHeap other) {
        chunks = other.chunks.clone();
        size = other.size;
        nextPosition = other.nextPosition;
        liveObjects = other.liveObjects;
        liveBytes = other.liveBytes;
        examination = other.examination;
        learnt = new LinkedHashMap<>(other.learnt);
        registers = new TreeMap<>(other.registers);
        labels = other.labels.fork();
    }

    @Override
    public WorkingHeap fork() {
        WorkingHeap copy = new WorkingHeap(this);
        owner = new Object();
        return copy;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public HeapObject object(int id) {
        return cell(id);
    }

    @Override
    public List<String> learntAttributes(String type) {
        return learnt.getOrDefault(type, List.of());
    }

    @Override
    public long register(String name) {
        return registers.getOrDefault(name, 0L);
    }

    @Override
    public Map<String, Long> registers() {
        return new TreeMap<>(registers);
    }

    @Override
    public @Nullable Examination examination() {
        return examination;
    }

    @Override
    public boolean isTaken(String label) {
        return labels.find(label, id -> object(id).label().equals(label)) >= 0;
    }

    @Override
    public @Nullable HeapObject labelled(String label) {
        int found = labels.find(
                label, id -> object(id).label().equals(label) && !object(id).isFreed());
        return found >= 0 ? object(found) : Heap.super.labelled(label);
    }

    @Override
    public int liveObjects() {
        return liveObjects;
    }

    @Override
    public long liveBytes() {
        return liveBytes;
    }

    /** The position that the next object in any of the collector's lists gets. */
    public long nextPosition() {
        return nextPosition;
    }

    /** Adds an object with the next free id, at the end of its generation. */
    public void bear(Birth birth) {
        if (size == chunks.length << CHUNK_BITS) {
            chunks = Arrays.copyOf(chunks, chunks.length * 2);
        }
        Cell cell = new Cell(owner, size, birth, birth.generation() == Place.UNTRACKED ? 0 : nextPosition++);
        size++;
        chunk(size - 1).cells[(size - 1) & (CHUNK - 1)] = cell;
        count(cell, 1);
        if (!birth.internal()) {
            labels.add(birth.label(), cell.id(), this);
        }
    }

    /** Takes back the youngest object. */
    public void unbear() {
        Cell cell = cell(size - 1);
        count(cell, -1);
        if (!cell.isInternal()) {
            labels.remove(cell.label(), cell.id());
        }
        if (cell.generation != Place.UNTRACKED) {
            nextPosition--;
        }
        chunk(size - 1).cells[(size - 1) & (CHUNK - 1)] = null;
        size--;
    }

    public void setState(int id, LifeState state) {
        Cell cell = own(id);
        if (cell.state == LifeState.FREED) {
            count(cell, 1);
        }
        cell.state = state;
        if (state == LifeState.FREED) {
            count(cell, -1);
        }
    }

    public void setCount(int id, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count of " + object(id).label() + " would fall to " + count);
        }
        own(id).count = count;
    }

    public void setFinalized(int id, boolean finalized) {
        own(id).finalized = finalized;
    }

    /** Moves an object to that place; {@code next} is the position that the next object will get. */
    public void setPlace(int id, Place place, long next) {
        Cell cell = own(id);
        cell.generation = place.generation();
        cell.position = place.position();
        nextPosition = next;
    }

    public void insertReference(int holder, int index, Reference reference) {
        own(holder).insert(index, reference);
    }

    public void removeReference(int holder, int index) {
        own(holder).remove(index);
    }

    public void replaceReference(int holder, int index, Reference reference) {
        own(holder).replace(index, reference);
    }

    /** Puts a reference object into its referent's list. */
    public void insertWeakReference(int referent, int position, int reference) {
        own(referent).insertWeak(position, reference);
    }

    /** Takes a reference object out of its referent's list. */
    public void removeWeakReference(int referent, int position) {
        own(referent).removeWeak(position);
    }

    /** Adds a name to the end of those that the class has learnt. */
    public void learn(String type, String attribute) {
        List<String> longer = new ArrayList<>(learntAttributes(type));
        longer.add(attribute);
        learnt.put(type, List.copyOf(longer));
    }

    /** Takes back the last name that the class has learnt. */
    public void unlearn(String type) {
        List<String> names = learntAttributes(type);
        if (names.size() == 1) {
            learnt.remove(type);
        } else {
            learnt.put(type, names.subList(0, names.size() - 1));
        }
    }

    public void setRegister(String name, long value) {
        if (value == 0) {
            registers.remove(name);
        } else {
            registers.put(name, value);
        }
    }

    public void setExamination(@Nullable Examination now) {
        examination = now;
    }

    private void count(Cell cell, int sign) {
        if (cell.kind() != Kind.ROOT && !cell.isInternal()) {
            liveObjects += sign;
        }
        liveBytes += (long) sign * cell.bytes();
    }

    private Cell cell(int id) {
        if (id < 0 || id >= size) {
            throw new IndexOutOfBoundsException("object " + id + " of " + size);
        }
        Cell cell = chunks[id >> CHUNK_BITS].cells[id & (CHUNK - 1)];
        if (cell == null) {
            throw new IllegalStateException("object " + id + " is missing");
        }
        return cell;
    }

    /** The object, for changing. */
    private Cell own(int id) {
        Cell cell = cell(id);
        if (cell.owner != owner) {
            cell = new Cell(owner, cell);
            chunk(id).cells[id & (CHUNK - 1)] = cell;
        }
        return cell;
    }

    /** The chunk of that object, for changing. */
    private Chunk chunk(int id) {
        int at = id >> CHUNK_BITS;
        Chunk chunk = chunks[at];
        if (chunk == null) {
            chunk = new Chunk(owner, new Cell[CHUNK]);
            chunks[at] = chunk;
        } else if (chunk.owner != owner) {
            chunk = new Chunk(owner, chunk.cells.clone());
            chunks[at] = chunk;
        }
        return chunk;
    }

    private static final class Chunk {
        final Object owner;
        final @Nullable Cell[] cells;

        Chunk(Object owner, @Nullable Cell[] cells) {
            this.owner = owner;
            this.cells = cells;
        }
    }
}
