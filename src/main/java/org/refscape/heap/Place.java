package org.refscape.heap;

/**
 * Where an object stands in the collector's lists.
 *
 * @param generation 0 is the youngest; {@link #UNTRACKED} if the collector does not know the object
 * @param position orders the objects of one generation; positions are handed out in ascending order
 */
public record Place(int generation, long position) {
    /** The generation of what the collector does not know. */
    public static final int UNTRACKED = -1;

    public static final Place NOWHERE = new Place(UNTRACKED, 0);

    public boolean isTracked() {
        return generation != UNTRACKED;
    }
}
