package org.refscape.action;

import org.jspecify.annotations.Nullable;

/** Reference objects. */
public sealed interface Weak extends Action {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Action.Cases<R> cases) {
        return cases.weak(this);
    }

    /** The reference objects there are. */
    enum Variety {
        /** {@code weakref.ref}, {@code WeakReference}, {@code WeakRef}. */
        WEAK,
        /** {@code weakref.proxy}. */
        PROXY,
        /** {@code weakref.WeakMethod}; the target is the object. */
        WEAK_METHOD,
        /** {@code SoftReference}. */
        SOFT,
        /** {@code PhantomReference}. */
        PHANTOM
    }

    /** A reference object of that variety. */
    record MakeReference(
            @Nullable Path to,
            Variety variety,
            Expression target,
            @Nullable Callback callback,
            @Nullable Path queue,
            String label)
            implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeReference(this);
        }
    }

    /** Asks a reference object for its referent: {@code ref()}, {@code get()}, {@code deref()}. */
    record Dereference(Path reference, @Nullable Path to) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dereference(this);
        }
    }

    record ProxyGet(Path proxy, String attribute) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.proxyGet(this);
        }
    }

    record ProxySet(Path proxy, String attribute, Expression value) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.proxySet(this);
        }
    }

    record Equal(Path a, Path b) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.equal(this);
        }
    }

    record Hash(Path of) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hash(this);
        }
    }

    /** {@code Reference.clear()} of the JVM. */
    record ClearReference(Path reference) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clearReference(this);
        }
    }

    /** {@code Reference.enqueue()} of the JVM. */
    record EnqueueReference(Path reference) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enqueueReference(this);
        }
    }

    /** A reference queue of the JVM. */
    record MakeQueue(Path to, String label) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.makeQueue(this);
        }
    }

    /** Polls a reference queue until it is empty. */
    record Drain(Path queue) implements Weak {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.drain(this);
        }
    }

    /** One method for each action of this group. */
    interface Cases<R> {
        R makeReference(MakeReference action);

        R dereference(Dereference action);

        R proxyGet(ProxyGet action);

        R proxySet(ProxySet action);

        R equal(Equal action);

        R hash(Hash action);

        R clearReference(ClearReference action);

        R enqueueReference(EnqueueReference action);

        R makeQueue(MakeQueue action);

        R drain(Drain action);
    }
}
