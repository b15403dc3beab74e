package org.refscape.runtime.cpython;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.heap.Atom;
import org.refscape.heap.Value;

/** Reads, sets and empties the places that paths name. */
final class Places {
    private final Interpreter python;

    Places(Interpreter python) {
        this.python = python;
    }

    /** The value at that place. Each object on the way is held until the next one is. */
    Held read(Path path) {
        Held here = python.frames().load(path.name());
        for (Accessor each : path.accessors()) {
            try (Held left = here) {
                here = step(left.value(), each);
            }
        }
        return here;
    }

    private Held step(Value from, Accessor accessor) {
        return accessor.match(new Accessor.Cases<>() {
            @Override
            public Held attribute(Accessor.Attribute attribute) {
                return python.attributes().get(from, attribute.name());
            }

            @Override
            public Held index(Accessor.Index index) {
                return python.subscripts().get(from, Atom.of(index.index()));
            }

            @Override
            public Held key(Accessor.Key key) {
                return python.subscripts().get(from, Atom.of(key.text()));
            }
        });
    }

    /** Stores a result where the action wants it; without a place it is dropped. */
    void store(@Nullable Path to, Held result) {
        if (to == null) {
            result.close();
        } else if (to.isVariable()) {
            try (result) {
                python.frames().store(to.name(), result.value());
            }
        } else {
            storeInHolder(to, result);
        }
    }

    /** The instruction that stores lets go of the value first and then of what it is stored in ({@code STORE_SUBSCR}). */
    private void storeInHolder(Path to, Held result) {
        try (Held holder = holderFor(to, result);
                result) {
            to.last().match(new Storing(holder.value(), result.value()));
        }
    }

    private Held holderFor(Path to, Held result) {
        try {
            return read(to.holder());
        } catch (PythonError error) {
            result.close();
            throw error;
        }
    }

    /** {@code to = result}, and then what {@code to} gives: storing lets go of something, and what then runs may store something else. */
    void storeAndAnswer(@Nullable Path to, Held result, String operation) {
        if (to == null) {
            try (result) {
                python.answer(operation, result.value());
            }
            return;
        }
        store(to, result);
        try (Held stored = read(to)) {
            python.answer(operation, stored.value());
        }
    }

    /** {@code del path}. */
    void delete(Path path) {
        if (path.isVariable()) {
            python.frames().delete(path.name());
            return;
        }
        try (Held holder = read(path.holder())) {
            path.last().match(new Deleting(holder.value()));
        }
    }

    private final class Storing implements Accessor.Cases<Boolean> {
        private final Value holder;
        private final Value value;

        Storing(Value holder, Value value) {
            this.holder = holder;
            this.value = value;
        }

        @Override
        public Boolean attribute(Accessor.Attribute attribute) {
            python.attributes().set(holder, attribute.name(), value);
            return true;
        }

        @Override
        public Boolean index(Accessor.Index index) {
            python.subscripts().set(holder, Atom.of(index.index()), value);
            return true;
        }

        @Override
        public Boolean key(Accessor.Key key) {
            python.subscripts().set(holder, Atom.of(key.text()), value);
            return true;
        }
    }

    private final class Deleting implements Accessor.Cases<Boolean> {
        private final Value holder;

        Deleting(Value holder) {
            this.holder = holder;
        }

        @Override
        public Boolean attribute(Accessor.Attribute attribute) {
            python.attributes().delete(holder, attribute.name());
            return true;
        }

        @Override
        public Boolean index(Accessor.Index index) {
            python.subscripts().delete(holder, Atom.of(index.index()));
            return true;
        }

        @Override
        public Boolean key(Accessor.Key key) {
            python.subscripts().delete(holder, Atom.of(key.text()));
            return true;
        }
    }
}
