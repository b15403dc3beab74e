package org.refscape.scene;

import org.refscape.heap.Atom;

/** Where a drawn reference leads. */
public sealed interface DrawnTarget {

    <R> R match(Cases<R> cases);

    /** The object with that name. */
    record Named(String object) implements DrawnTarget {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /** A plain value. */
    record Plain(Atom atom) implements DrawnTarget {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.plain(this);
        }
    }

    /** A place that is there and refers to nothing. */
    static DrawnTarget nothing() {
        return new Plain(Atom.NONE);
    }

    default boolean isNamed(String object) {
        return this instanceof Named named && named.object().equals(object);
    }

    /** One method for each target. */
    interface Cases<R> {
        R named(Named target);

        R plain(Plain target);
    }
}
