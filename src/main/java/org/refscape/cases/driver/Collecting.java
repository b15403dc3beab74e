package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** Collections, with everything that follows from them. */
final class Collecting {
    private static final int MOST = 25;
    private static final int PATIENCE = 20_000;

    private final World world;
    private final Machine machine;
    private final boolean byAge;
    private @Nullable Cleaner cleaner;
    private volatile @Nullable Thread cleanerThread;

    /**
     * @param byAge whether soft references are left to the JVM's own rule, which keeps those used since the last collection; otherwise a
     *     collection says whether memory is short
     */
    Collecting(World world, Machine machine, boolean byAge) {
        this.world = world;
        this.machine = machine;
        this.byAge = byAge;
    }

    /** The program's own Cleaner, so that nothing of other programs waits for its thread. */
    Cleaner cleaner() {
        if (cleaner == null) {
            cleaner = Cleaner.create(task -> {
                Thread thread = new Thread(task, "cleaner of the program");
                thread.setDaemon(true);
                cleanerThread = thread;
                return thread;
            });
        }
        return cleaner;
    }

    Entry once(JsonNode operation) {
        if (!collect(operation)) {
            return new Entry().with("ran", false);
        }
        Events events = new Events(world);
        events.gather();
        return events.into(new Entry());
    }

    /** Full collections until one changes nothing. */
    Entry untilQuiet(JsonNode operation) {
        Events events = new Events(world);
        for (int effective = 0; effective < MOST; effective++) {
            if (!collect(operation)) {
                return new Entry().with("ran", false);
            }
            if (!events.gather()) {
                return events.into(new Entry().with("cycles", effective));
            }
        }
        throw new Unplayable("there is something new after each collection");
    }

    private boolean collect(JsonNode operation) {
        prepareSoftReferences(operation.path("pressure").asBoolean());
        long before = machine.collections() - world.asked.get();
        boolean collected = request(operation);
        if (collected) {
            settle();
        }
        if (machine.collections() - world.asked.get() - before != (collected ? 1 : 0)) {
            throw new Disturbed();
        }
        Unplayable failure = world.failure;
        if (failure != null) {
            throw failure;
        }
        return collected;
    }

    private boolean request(JsonNode operation) {
        if (operation.path("op").asText().equals("young")) {
            machine.collectYoung();
            return true;
        }
        return machine.collectFully();
    }

    /** One collection for a finalizer. What comes of it is told by the collection that has brought the finalizer about. */
    void within(JsonNode operation) {
        prepareSoftReferences(operation.path("pressure").asBoolean());
        if (request(operation)) {
            world.asked.incrementAndGet();
        }
    }

    private void prepareSoftReferences(boolean memoryIsShort) {
        if (byAge) {
            Machine.tick();
            return;
        }
        for (Watch watch : world.watches.values()) {
            if (watch.reference() instanceof SoftReference<?> soft) {
                if (memoryIsShort) {
                    machine.makeOld(soft);
                } else {
                    soft.get();
                }
            }
        }
    }

    private void settle() {
        machine.handOver();
        for (int i = 0; !isSettled(); i++) {
            if (i == PATIENCE) {
                throw new Unplayable("the JVM does not come to rest");
            }
            Machine.pause(1);
            machine.handOver();
        }
    }

    private boolean isSettled() {
        Thread cleaning = cleanerThread;
        return world.watches.values().stream().noneMatch(Collecting::isWaiting)
                && world.registrations.values().stream().allMatch(each -> each.hasRun || !each.target.isReclaimed())
                && machine.finalizerRests()
                && (cleaning == null || rests(cleaning));
    }

    private static boolean rests(Thread thread) {
        return thread.getState() == Thread.State.TIMED_WAITING || thread.getState() == Thread.State.TERMINATED;
    }

    /** True for a reference that is on its way to its queue, and for a thing on its way to its finalizer. */
    private static boolean isWaiting(Watch watch) {
        if (watch.isReclaimed()) {
            return false;
        }
        if (watch.hasFinalizer && !watch.isFinalized && !watch.isInSight()) {
            return true;
        }
        Reference<?> reference = watch.reference();
        return reference != null
                && watch.queue != null
                && !watch.toldCleared
                && !watch.toldEnqueued
                && !watch.isPolled
                && reference.refersTo(null)
                && !Events.isEnqueued(reference);
    }
}
