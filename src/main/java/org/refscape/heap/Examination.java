package org.refscape.heap;

import java.util.Collections;
import java.util.List;

/**
 * A collection in progress, as data to show: which objects are looked at and what is known about each. An immutable value.
 *
 * <p>The lists run parallel: the i-th mark and tally belong to the i-th object.
 *
 * @param phase the phase in the runtime's own word, for example {@code subtract_refs}
 * @param title the phase in plain words, the beginning of a sentence that goes on with what the phase has found
 * @param tallies the number that the runtime has worked out for each object, -1 where it has none yet; or empty if it keeps none
 */
public record Examination(String phase, String title, Ids objects, List<Mark> marks, Ids tallies) {

    public Examination {
        if (objects.size() != marks.size() || !(tallies.size() == 0 || tallies.size() == objects.size())) {
            throw new IllegalArgumentException(
                    "%d objects, %d marks, %d tallies".formatted(objects.size(), marks.size(), tallies.size()));
        }
    }

    /** A phase that marks all of its objects alike and keeps no tally. */
    public static Examination of(String phase, String title, Ids objects, Mark mark) {
        return new Examination(phase, title, objects, Collections.nCopies(objects.size(), mark), Ids.NONE);
    }
}
