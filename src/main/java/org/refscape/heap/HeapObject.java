package org.refscape.heap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object as it is at one moment; a reading face that never changes anything. */
public interface HeapObject {
    int id();

    /** The name by which people and logs know it; unique in its heap. */
    String label();

    Kind kind();

    /** The name of its class: {@code Node}, {@code list}, {@code WeakReference}. */
    String type();

    LifeState state();

    /** The number of strong references to it, or {@link #UNCOUNTED} in a runtime that does not count. */
    int count();

    /** Generation and position in the collector's lists. */
    Place place();

    /** True once its finalizer ({@code __del__}, {@code finalize}) has been run. */
    boolean isFinalized();

    /** True for the parts that make up another object and are not shown by themselves. */
    boolean isInternal();

    /** An estimate of its memory in bytes, without what it refers to. */
    int bytes();

    /** What it does, if it is a function. */
    @Nullable
    Code code();

    /** What it holds, in order. The list is a view; it is valid as long as the heap is not changed. */
    List<Reference> references();

    /** The ids of the reference objects that point at it, in the runtime's own order. A view as above. */
    List<Integer> weakReferences();

    /** The count of objects in runtimes that do not count. */
    int UNCOUNTED = -1;

    default ObjectId ref() {
        return new ObjectId(id());
    }

    default boolean isFreed() {
        return state() == LifeState.FREED;
    }

    /** The first reference with that role and label, or null. */
    default @Nullable Reference find(Role role, String label) {
        int at = indexOf(role, label);
        return at < 0 ? null : references().get(at);
    }

    /** The position of the first reference with that role and label, or -1. */
    default int indexOf(Role role, String label) {
        List<Reference> all = references();
        for (int i = 0; i < all.size(); i++) {
            Reference one = all.get(i);
            if (one.role() == role && one.label().equals(label)) {
                return i;
            }
        }
        return -1;
    }
}
