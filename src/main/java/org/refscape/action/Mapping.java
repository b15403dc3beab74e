package org.refscape.action;

import org.jspecify.annotations.Nullable;

/** Containers with weak sides, and the maps that they are compared with. */
public sealed interface Mapping extends Action {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Action.Cases<R> cases) {
        return cases.mapping(this);
    }

    /** The containers there are. */
    enum Variety {
        WEAK_VALUE_DICTIONARY("WeakValueDictionary"),
        WEAK_KEY_DICTIONARY("WeakKeyDictionary"),
        WEAK_SET("WeakSet"),
        WEAK_HASH_MAP("WeakHashMap"),
        HASH_MAP("HashMap"),
        IDENTITY_HASH_MAP("IdentityHashMap"),
        JS_MAP("Map"),
        JS_WEAK_MAP("WeakMap"),
        JS_SET("Set"),
        JS_WEAK_SET("WeakSet");

        private final String typeName;

        Variety(String typeName) {
            this.typeName = typeName;
        }

        /** The class's name in its language. */
        public String typeName() {
            return typeName;
        }
    }

    /** What an iterator goes over. */
    enum View {
        /** {@code iter(container)}. */
        ITSELF,
        KEYS,
        VALUES,
        ITEMS
    }

    record MakeMap(@Nullable Path to, Variety variety, String label) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeMap(this);
        }
    }

    record Put(Path in, Expression key, Expression value) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.put(this);
        }
    }

    record Get(Path in, Expression key, @Nullable Path to) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.get(this);
        }
    }

    record RemoveKey(Path in, Expression key, @Nullable Path to) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.removeKey(this);
        }
    }

    record Length(Path in) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.length(this);
        }
    }

    record Contains(Path in, Expression key) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contains(this);
        }
    }

    record AddMember(Path in, Expression value) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.addMember(this);
        }
    }

    record DiscardMember(Path in, Expression value) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.discardMember(this);
        }
    }

    record StartIteration(Path to, Path in, View view) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.startIteration(this);
        }
    }

    record NextItem(Path iterator) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nextItem(this);
        }
    }

    record CloseIterator(Path iterator) implements Mapping {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closeIterator(this);
        }
    }

    /** One method for each action of this group. */
    interface Cases<R> {
        R makeMap(MakeMap action);

        R put(Put action);

        R get(Get action);

        R removeKey(RemoveKey action);

        R length(Length action);

        R contains(Contains action);

        R addMember(AddMember action);

        R discardMember(DiscardMember action);

        R startIteration(StartIteration action);

        R nextItem(NextItem action);

        R closeIterator(CloseIterator action);
    }
}
