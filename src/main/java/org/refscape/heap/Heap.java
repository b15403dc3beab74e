package org.refscape.heap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heap at one moment, to be read.
 *
 * <p>Ids run from 0 to {@link #size()} - 1 and include objects that have been freed; {@link #present()} leaves those out.
 */
public interface Heap {
    /** The number of objects that were ever born here. */
    int size();

    /** The object with that id, freed or not. */
    HeapObject object(int id);

    /** The attribute names that a class has learnt, in the order in which it learnt them. */
    List<String> learntAttributes(String type);

    /** Small facts a runtime remembers (counters, switches) by name; 0 if never set. */
    long register(String name);

    /** All registers that are not 0, sorted by name. */
    Map<String, Long> registers();

    /** The collection in progress, or null. */
    @Nullable
    Examination examination();

    /** True if an object that is no internal part was ever born here with that label, even if it has been freed. */
    boolean isTaken(String label);

    /** The number of present objects that are neither roots nor internal parts. */
    int liveObjects();

    /** The bytes of all present objects. */
    long liveBytes();

    /** A copy that can be changed without changing this one. */
    WorkingHeap fork();

    /** An empty heap. */
    static Heap empty() {
        return new WorkingHeap();
    }

    /** The objects that have not been freed, roots and internal parts included, in order of birth. */
    default Stream<HeapObject> present() {
        return IntStream.range(0, size()).mapToObj(this::object).filter(object -> !object.isFreed());
    }

    /** The present object with that label, or null. Fast for objects that are no internal parts. */
    default @Nullable HeapObject labelled(String label) {
        return present()
                .filter(object -> object.label().equals(label))
                .findFirst()
                .orElse(null);
    }
}
