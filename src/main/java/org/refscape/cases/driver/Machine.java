package org.refscape.cases.driver;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** The JVM that we run in: its collector, the age of soft references, and whether it has come to rest. */
final class Machine {
    private static final int RUBBISH = 1 << 14;
    private static final long MOST_RUBBISH = 1L << 32;
    /** The clock by which soft references age ticks in milliseconds, and only at collections. */
    private static final long TICK = 4;

    private final GarbageCollectorMXBean young = collector("Copy");
    private final GarbageCollectorMXBean full = collector("MarkSweepCompact");
    private final Thread finalizer = threadNamed("Finalizer");
    private final Field age;
    private final Method workIsPending;

    Machine() {
        try {
            age = SoftReference.class.getDeclaredField("timestamp");
            age.setAccessible(true);
            workIsPending = Reference.class.getDeclaredMethod("waitForReferenceProcessing");
            workIsPending.setAccessible(true);
        } catch (ReflectiveOperationException another) {
            throw new Unplayable("this JDK keeps its references in another way: " + another);
        }
    }

    private static GarbageCollectorMXBean collector(String name) {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unplayable("this is not the Serial collector"));
    }

    private static Thread threadNamed(String name) {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        Thread[] all = new Thread[64];
        for (int i = group.enumerate(all, true) - 1; i >= 0; i--) {
            if (all[i].getName().equals(name)) {
                return all[i];
            }
        }
        throw new Unplayable("this JVM does not finalize");
    }

    long collections() {
        return young.getCollectionCount() + full.getCollectionCount();
    }

    /** Gets rid of the program before, also where requests to collect are ignored, and leaves the young generation empty. */
    void makeRoom() {
        if (!collectFully()) {
            collectYoung();
        }
        pause(1);
    }

    /** One full collection, or none if this JVM ignores such requests. */
    boolean collectFully() {
        WeakReference<Object> witness = new WeakReference<>(new Object());
        System.gc();
        return witness.refersTo(null);
    }

    /** One young collection, for which rubbish is made until it happens. */
    void collectYoung() {
        long before = young.getCollectionCount();
        for (long made = 0; young.getCollectionCount() == before; made += rubbish().length) {
            if (made > MOST_RUBBISH) {
                throw new Unplayable("this JVM has too much room to collect");
            }
        }
    }

    private static byte[] rubbish() {
        return new byte[RUBBISH];
    }

    /** As if that soft reference had not been used for ever. */
    void makeOld(Object soft) {
        try {
            age.setLong(soft, 0);
        } catch (IllegalAccessException madeAccessible) {
            throw new IllegalStateException(madeAccessible);
        }
    }

    /** Lets time go on, so that a soft reference used before is older than one used after. */
    static void tick() {
        pause(TICK);
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException(nobodyDoesThat);
        }
    }

    /** After this, every reference that the collector has cleared has been handed to its queue. */
    void handOver() {
        try {
            while ((Boolean) workIsPending.invoke(null)) {
                Thread.onSpinWait();
            }
        } catch (ReflectiveOperationException madeAccessible) {
            throw new IllegalStateException(madeAccessible);
        }
    }

    /** Whether the thread that runs finalizers has none to run. */
    boolean finalizerRests() {
        return finalizer.getState() == Thread.State.WAITING;
    }
}
