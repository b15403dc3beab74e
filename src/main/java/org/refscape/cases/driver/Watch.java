package org.refscape.cases.driver;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Sees what becomes of one thing without keeping it alive. */
final class Watch {
    final String label;
    /** Cleared when the memory is given up. */
    private final PhantomReference<Object> memory;
    /** Leads to the thing while the program could get at it. */
    private volatile WeakReference<Object> sight;

    /** The queue's label, for reference objects with a queue. */
    final @Nullable String queue;

    final boolean hasFinalizer;
    volatile boolean isFinalized;
    /** Whether the program has taken it out of its queue. */
    boolean isPolled;
    /** What has been told already. */
    boolean toldDead;

    boolean toldCleared;
    boolean toldEnqueued;

    Watch(String label, Object thing, @Nullable String queue) {
        this.label = label;
        this.queue = queue;
        memory = new PhantomReference<>(thing, null);
        sight = new WeakReference<>(thing);
        hasFinalizer = thing instanceof Things.Finalizable;
    }

    boolean isReclaimed() {
        return memory.refersTo(null);
    }

    boolean isInSight() {
        return !sight.refersTo(null);
    }

    @Nullable
    Object thing() {
        return sight.get();
    }

    /** The reference object, if this is one and it is in sight. */
    @Nullable
    Reference<?> reference() {
        return sight.get() instanceof Reference<?> reference ? reference : null;
    }

    /** A finalizer or {@code get()} leads to a thing that had been out of sight. */
    void seeAgain(Object thing) {
        if (!isInSight()) {
            sight = new WeakReference<>(thing);
        }
    }
}
