package org.refscape.analysis;

import java.util.List;
import org.refscape.heap.ObjectGraph;

/**
 * Who holds an object, and who merely watches it; each in order of the holders' birth.
 *
 * @param strong the references that keep it alive, as far as their holders are alive
 * @param weak all others: soft, weak, phantom and unowned ones, folded through the reference objects that carry them
 */
public record Holders(List<Hold> strong, List<Hold> weak) {
    public Holders {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
    }

    /** The holders of that object. To ask for many objects of one graph, keep a {@link HolderIndex}. */
    public static Holders of(ObjectGraph graph, int object) {
        return HolderIndex.of(graph).holders(object);
    }
}
