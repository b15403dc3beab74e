package org.refscape.heap;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading face of one object of a {@link WorkingHeap}: a place in a chunk. Made anew whenever somebody asks for the object. */
record Cell(Chunk chunk, int id) implements HeapObject {

    private int at() {
        return id & (Chunk.SIZE - 1);
    }

    private Shape shape() {
        return chunk.shape(at());
    }

    @Override
    public String label() {
        return chunk.label(at());
    }

    @Override
    public Kind kind() {
        return shape().kind();
    }

    @Override
    public String type() {
        return shape().type();
    }

    @Override
    public LifeState state() {
        return chunk.state(at());
    }

    @Override
    public int count() {
        return chunk.count(at());
    }

    @Override
    public Place place() {
        return new Place(chunk.generation(at()), chunk.position(at()));
    }

    @Override
    public boolean isFinalized() {
        return chunk.isFinalized(at());
    }

    @Override
    public boolean isInternal() {
        return shape().internal();
    }

    @Override
    public int bytes() {
        return shape().bytes();
    }

    @Override
    public @Nullable Code code() {
        return shape().code();
    }

    @Override
    public List<Reference> references() {
        return chunk.references(at());
    }

    @Override
    public List<Integer> weakReferences() {
        int[] now = chunk.weakReferences(at());
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
        return label() + " : " + type() + " (" + state() + ", count " + count() + ")";
    }
}
