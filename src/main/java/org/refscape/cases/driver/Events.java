package org.refscape.cases.driver;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What collections have changed. */
final class Events {
    private final World world;
    private final Set<String> died = new TreeSet<>();
    private final Set<String> cleared = new TreeSet<>();
    private final Map<String, Set<String>> enqueued = new TreeMap<>();
    /** Lists, because what runs twice has to be seen twice. */
    private final List<String> finalized = new ArrayList<>();

    private final Map<String, Map<String, String>> saw = new TreeMap<>();
    private final List<String> cleaned = new ArrayList<>();

    Events(World world) {
        this.world = world;
    }

    /** Adds what is new since the last look; true if there is anything. */
    boolean gather() {
        boolean any = false;
        for (Watch watch : world.watches.values()) {
            any |= !watch.toldDead && look(watch);
        }
        any |= finalized.addAll(world.finalized);
        any |= cleaned.addAll(world.cleaned);
        saw.putAll(world.saw);
        world.finalized.clear();
        world.cleaned.clear();
        world.saw.clear();
        return any;
    }

    private boolean look(Watch watch) {
        if (watch.isReclaimed()) {
            watch.toldDead = true;
            return died.add(watch.label);
        }
        Reference<?> reference = watch.reference();
        if (reference == null) {
            return false;
        }
        boolean any = false;
        if (!watch.toldCleared && reference.refersTo(null)) {
            watch.toldCleared = true;
            any = cleared.add(watch.label);
        }
        if (!watch.toldEnqueued && watch.queue != null && isEnqueued(reference)) {
            watch.toldEnqueued = true;
            any |= enqueued.computeIfAbsent(watch.queue, none -> new TreeSet<>())
                    .add(watch.label);
        }
        return any;
    }

    // Deprecated because programs have misused it; there is no other way to see what waits in a queue.
    @SuppressWarnings("deprecation")
    static boolean isEnqueued(Reference<?> reference) {
        return reference.isEnqueued();
    }

    Entry into(Entry entry) {
        return entry.with("died", died)
                .with("cleared", cleared)
                .with("enqueued", enqueued)
                .with("finalized", finalized)
                .withTextsOf("saw", saw)
                .with("cleaned", cleaned);
    }
}
