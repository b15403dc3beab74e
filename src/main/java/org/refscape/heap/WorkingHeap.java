package org.refscape.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A heap while it is being changed. Only steps call the changing methods; each has an exact opposite.
 *
 * <p>Objects lie in chunks. A fork shares all chunks with its original; whoever changes one first takes a copy of its own. So a fork costs one pointer for each chunk, and a heap that nobody
 * changes any more is an immutable value that can be kept and read from any thread.
 */
public final class WorkingHeap implements Heap {
    private static final int[] NO_IDS = {};

    /** Whoever has this very token may change a chunk in place. */
    private Object owner = new Object();

    private Chunk[] chunks;
    private @Nullable Shape lastShape;
    private int size;
    private long nextPosition;
    private int liveObjects;
    private long liveBytes;
    private @Nullable Examination examination;
    private final Map<String, List<String>> learnt;
    private final Map<String, Long> registers;
    private final LabelTable labels;

    /** An empty heap. */
    public WorkingHeap() {
        chunks = new Chunk[4];
        learnt = new LinkedHashMap<>();
        registers = new HashMap<>();
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
        registers = new HashMap<>(other.registers);
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
        return new Cell(chunk(id), id);
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
        if (size == chunks.length << Chunk.BITS) {
            chunks = Arrays.copyOf(chunks, chunks.length * 2);
        }
        int id = size++;
        Shape shape = Shape.of(birth, lastShape);
        lastShape = shape;
        own(id).put(within(id), birth, shape, birth.generation() == Place.UNTRACKED ? 0 : nextPosition++);
        count(shape, 1);
        if (!birth.internal()) {
            labels.add(birth.label(), id, this);
        }
    }

    /** Takes back the youngest object. */
    public void unbear() {
        int id = size - 1;
        HeapObject object = object(id);
        count(chunk(id).shape(within(id)), -1);
        if (!object.isInternal()) {
            labels.remove(object.label(), id);
        }
        if (object.place().isTracked()) {
            nextPosition--;
        }
        size--;
    }

    public void setState(int id, LifeState state) {
        Chunk chunk = own(id);
        int at = within(id);
        boolean wasFreed = chunk.state(at) == LifeState.FREED;
        boolean isFreed = state == LifeState.FREED;
        if (wasFreed != isFreed) {
            count(chunk.shape(at), wasFreed ? 1 : -1);
        }
        chunk.setState(at, state);
    }

    public void setCount(int id, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count of " + object(id).label() + " would fall to " + count);
        }
        own(id).setCount(within(id), count);
    }

    public void setFinalized(int id, boolean finalized) {
        own(id).setFinalized(within(id), finalized);
    }

    /** Moves an object to that place; {@code next} is the position that the next object will get. */
    public void setPlace(int id, Place place, long next) {
        own(id).setPlace(within(id), place.generation(), place.position());
        nextPosition = next;
    }

    public void insertReference(int holder, int index, Reference reference) {
        own(holder).insertReference(within(holder), index, reference);
    }

    public void removeReference(int holder, int index) {
        own(holder).removeReference(within(holder), index);
    }

    public void replaceReference(int holder, int index, Reference reference) {
        own(holder).replaceReference(within(holder), index, reference);
    }

    /** Puts a reference object into its referent's list. Such lists are short, so each change takes a fresh array. */
    public void insertWeakReference(int referent, int position, int reference) {
        int[] now = chunk(referent).weakReferences(within(referent));
        int[] longer = new int[now.length + 1];
        System.arraycopy(now, 0, longer, 0, position);
        longer[position] = reference;
        System.arraycopy(now, position, longer, position + 1, now.length - position);
        own(referent).setWeakReferences(within(referent), longer);
    }

    /** Takes a reference object out of its referent's list. */
    public void removeWeakReference(int referent, int position) {
        int[] now = chunk(referent).weakReferences(within(referent));
        int[] shorter = now.length == 1 ? NO_IDS : new int[now.length - 1];
        System.arraycopy(now, 0, shorter, 0, position);
        System.arraycopy(now, position + 1, shorter, position, shorter.length - position);
        own(referent).setWeakReferences(within(referent), shorter);
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

    private void count(Shape shape, int sign) {
        if (shape.kind() != Kind.ROOT && !shape.internal()) {
            liveObjects += sign;
        }
        liveBytes += (long) sign * shape.bytes();
    }

    private static int within(int id) {
        return id & (Chunk.SIZE - 1);
    }

    private Chunk chunk(int id) {
        if (id < 0 || id >= size) {
            throw new IndexOutOfBoundsException("object " + id + " of " + size);
        }
        return chunks[id >> Chunk.BITS];
    }

    /** The chunk of that object, for changing. */
    private Chunk own(int id) {
        Chunk chunk = chunk(id);
        if (chunk == null) {
            chunk = new Chunk(owner);
            chunks[id >> Chunk.BITS] = chunk;
        } else if (chunk.owner != owner) {
            chunk = new Chunk(owner, chunk);
            chunks[id >> Chunk.BITS] = chunk;
        }
        return chunk;
    }
}
