package org.refscape.heap;

/**
 * Names one object of a heap for ever: ids count up from 0 in order of birth and are never used again.
 *
 * @param index the position of the object in its heap, from 0
 */
public record ObjectId(int index) implements Value {
    public ObjectId {
        if (index < 0) {
            throw new IllegalArgumentException("an object id counts from 0, not " + index);
        }
    }

    @Override
    public String toString() {
        return "#" + index;
    }
}
