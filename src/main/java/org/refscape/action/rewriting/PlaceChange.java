package org.refscape.action.rewriting;

import org.refscape.action.Path;

/** What becomes of a place that an action names. Only global names are asked about: what is local in a function stays. */
@FunctionalInterface
public interface PlaceChange {

    /** A place that the action reads, or empties. */
    Path read(Path path);

    /** A place that gets a value. */
    default Path written(Path path) {
        return read(path);
    }

    /** The name of a class of which the action makes an object. */
    default String type(String name) {
        return name;
    }
}
