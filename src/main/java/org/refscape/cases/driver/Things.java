package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of which a program's things are. Each has what it is made for, a label, and nothing else. */
final class Things {
    private Things() {}

    /** An ordinary object with fields. */
    static class Plain implements Labelled {
        private final String label;
        private final @Nullable Key key;
        final Map<String, @Nullable Object> fields = new HashMap<>();

        /**
         * @param key what its class compares by, or null if that is identity
         */
        Plain(String label, @Nullable Key key) {
            this.label = label;
            this.key = key;
        }

        @Override
        public final boolean equals(@Nullable Object other) {
            return this == other || (key != null && other instanceof Plain plain && key.equals(plain.key));
        }

        @Override
        public final int hashCode() {
            return key == null ? System.identityHashCode(this) : key.hashCode();
        }

        @Override
        public final String label() {
            return label;
        }
    }

    /** By what objects of some classes compare: only with those of their class. */
    record Key(String type, int number) {}

    /** An object whose class has a {@code finalize()}. */
    static final class Finalizable extends Plain {
        private final World world;
        private final JsonNode body;
        private final Operations operations;

        Finalizable(String label, @Nullable Key key, World world, JsonNode body, Operations operations) {
            super(label, key);
            this.world = world;
            this.body = body;
            this.operations = operations;
        }

        @Override
        // Deprecated or not, this method is what is being looked at.
        @SuppressWarnings({"deprecation", "removal", "Finalize"})
        protected void finalize() {
            new FinalizerBody(world, operations).run(this, body);
        }
    }

    static final class Weak extends WeakReference<Object> implements Labelled {
        private final String label;

        Weak(String label, @Nullable Object referent, @Nullable ReferenceQueue<Object> queue) {
            super(referent, queue);
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static final class Soft extends SoftReference<Object> implements Labelled {
        private final String label;

        Soft(String label, @Nullable Object referent, @Nullable ReferenceQueue<Object> queue) {
            super(referent, queue);
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static final class Phantom extends PhantomReference<Object> implements Labelled {
        private final String label;

        Phantom(String label, @Nullable Object referent, @Nullable ReferenceQueue<Object> queue) {
            super(referent, queue);
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static final class Queue extends ReferenceQueue<Object> implements Labelled {
        private final String label;

        Queue(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Maps compare by content, and the things of a program do not; so a map is held by a thing of its own. */
    record MapHolder(String label, Map<@Nullable Object, @Nullable Object> map) implements Labelled {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A list, held for the same reason. */
    record ListHolder(String label, List<@Nullable Object> list) implements Labelled {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A set, held for the same reason. */
    record SetHolder(String label, Set<@Nullable Object> set, boolean isWeak) implements Labelled {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    static final class Local extends ThreadLocal<Object> implements Labelled {
        private final String label;

        Local(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A registration with a Cleaner, as far as the program keeps it. */
    record Registered(String label, Cleaner.Cleanable cleanable) implements Labelled {}
}
