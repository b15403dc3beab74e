package org.refscape.heap;

/**
 * The objects of a heap and the references between them, to be read by dense numbers: objects are 0 … {@link #size()} - 1, and the references
 * of one object are 0 … {@link #degree(int)} - 1, in the holder's own order. Atoms are left out.
 *
 * <p>Every question of the analysis is asked of this face, so that it can be answered for a drawing of five objects and for a recorded heap
 * of ten million. An implementation answers each call in constant time and the same way every time.
 */
public interface ObjectGraph {
    int size();

    /** True if it is alive without being held: a place from which a program reaches objects. */
    boolean isRoot(int object);

    /** True for the parts that make up another object and are not shown by themselves. */
    boolean isInternal(int object);

    Kind kind(int object);

    /** The name by which people know it; for them only, not necessarily unique. */
    String name(int object);

    /** The name of its class. */
    String type(int object);

    /** An estimate of its memory, without what it refers to. */
    long bytes(int object);

    /** The number of references it holds, of all strengths. */
    int degree(int object);

    /** The object to which the reference leads. */
    int target(int object, int reference);

    Strength strength(int object, int reference);

    Role role(int object, int reference);

    /**
     * The object on whose life the reference depends, or -1 if it depends on none: the key of an entry whose value counts only as long as
     * the key is reached otherwise. While it is not, the reference's strength is weak.
     */
    default int keyOf(int object, int reference) {
        return -1;
    }

    /** The name of the variable or attribute, or the key of an entry; empty for items. */
    String label(int object, int reference);
}
