package org.refscape.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Built-in containers that hold strongly. */
public sealed interface Container extends Action {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Action.Cases<R> cases) {
        return cases.container(this);
    }

    /** An entry of a new dict: the key as text and the value. */
    record Entry(String key, Expression value) {}

    record MakeList(@Nullable Path to, String label, List<Expression> items) implements Container {
        public MakeList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeList(this);
        }
    }

    record MakeTuple(@Nullable Path to, String label, List<Expression> items) implements Container {
        public MakeTuple {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeTuple(this);
        }
    }

    record MakeSet(@Nullable Path to, String label, List<Expression> items) implements Container {
        public MakeSet {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeSet(this);
        }
    }

    record MakeDict(@Nullable Path to, String label, List<Entry> entries) implements Container {
        public MakeDict {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeDict(this);
        }
    }

    record Append(Path list, Expression value) implements Container {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.append(this);
        }
    }

    record Insert(Path list, int index, Expression value) implements Container {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.insert(this);
        }
    }

    /** Removes the first equal item. */
    record Remove(Path list, Expression value) implements Container {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remove(this);
        }
    }

    /** Takes an item out, the last one without an index; it is the result. */
    record Pop(Path list, @Nullable Integer index) implements Container {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pop(this);
        }
    }

    /** Empties a list or dict. */
    record Clear(Path target) implements Container {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clear(this);
        }
    }

    /** Adds a member to a set. */
    record Add(Path set, Expression value) implements Container {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.add(this);
        }
    }

    /** Removes a member of a set, if it is one. */
    record Discard(Path set, Expression value) implements Container {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.discard(this);
        }
    }

    /** One method for each action of this group. */
    interface Cases<R> {
        R makeList(MakeList action);

        R makeTuple(MakeTuple action);

        R makeSet(MakeSet action);

        R makeDict(MakeDict action);

        R append(Append action);

        R insert(Insert action);

        R remove(Remove action);

        R pop(Pop action);

        R clear(Clear action);

        R add(Add action);

        R discard(Discard action);
    }
}
