package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;

/**
 * A function that is running: the root that its locals hang on.
 *
 * <p>Locals keep the order in which they were bound first, which is the order in which they are released at the end.
 */
final class Frame {
    private final int root;
    private final List<String> names;
    private final List<String> bound = new ArrayList<>();

    Frame(int root, List<String> names) {
        this.root = root;
        this.names = List.copyOf(names);
    }

    /** The object that holds the locals. */
    int root() {
        return root;
    }

    boolean hasLocal(String name) {
        return names.contains(name);
    }

    boolean wasBound(String name) {
        return bound.contains(name);
    }

    /** The rank of a local in the order of release. */
    int rank(String name) {
        int rank = bound.indexOf(name);
        if (rank < 0) {
            bound.add(name);
            return bound.size() - 1;
        }
        return rank;
    }
}
