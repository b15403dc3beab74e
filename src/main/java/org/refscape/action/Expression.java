package org.refscape.action;

import org.jspecify.annotations.Nullable;
import org.refscape.heap.Atom;

/** What an action can name as a value. */
public sealed interface Expression {

    <R> R match(Cases<R> cases);

    /** The value at a place. */
    record At(Path path) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.at(this);
        }
    }

    /** A plain value. */
    record Literal(Atom atom) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /**
     * A new object that only the action holds.
     *
     * @param key what {@code ==} compares, for classes that compare by key
     */
    record NewObject(String type, String label, @Nullable Integer key) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.newObject(this);
        }
    }

    /** The value at that place. */
    static Expression at(String path) {
        return new At(Path.of(path));
    }

    /** One method for each expression. */
    interface Cases<R> {
        R at(At expression);

        R literal(Literal expression);

        R newObject(NewObject expression);
    }
}
