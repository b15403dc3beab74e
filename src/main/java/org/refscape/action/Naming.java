package org.refscape.action;

import org.jspecify.annotations.Nullable;
import org.refscape.heap.Strength;

/** Creating objects and moving references: what every runtime has. */
public sealed interface Naming extends Action {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Action.Cases<R> cases) {
        return cases.naming(this);
    }

    /** A new object of a class of the program. Without a place nobody holds it. */
    record Create(@Nullable Path to, Expression.NewObject object) implements Naming {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /** Makes a place refer to a value: the new value is stored first, the old one released afterwards. Only counting runtimes know other strengths than strong here. */
    record Bind(Path to, Expression value, Strength strength) implements Naming {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bind(this);
        }
    }

    /** Empties a variable, attribute, item or entry. */
    record Delete(Path target) implements Naming {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.delete(this);
        }
    }

    /** Reads a place, as an operation of its own (a weak or unowned place answers by its own rule). */
    record Read(Path from, @Nullable Path to) implements Naming {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.read(this);
        }
    }

    /** One method for each action of this group. */
    interface Cases<R> {
        R create(Create action);

        R bind(Bind action);

        R delete(Delete action);

        R read(Read action);
    }
}
