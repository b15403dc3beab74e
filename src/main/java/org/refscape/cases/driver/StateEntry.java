package org.refscape.cases.driver;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the log says at {@code state}. */
final class StateEntry {
    private StateEntry() {}

    static Entry of(World world) {
        List<String> alive = new ArrayList<>();
        Map<String, String> references = new TreeMap<>();
        Map<String, List<String>> queued = new TreeMap<>();
        for (Watch watch : world.watches.values()) {
            if (watch.toldDead) {
                continue;
            }
            alive.add(watch.label);
            Reference<?> reference = watch.reference();
            if (reference != null) {
                references.put(watch.label, reference.refersTo(null) ? "cleared" : "set");
                if (isThere(world, watch.queue) && Events.isEnqueued(reference)) {
                    queued.computeIfAbsent(String.valueOf(watch.queue), none -> new ArrayList<>())
                            .add(watch.label);
                }
            }
        }
        Map<String, @Nullable Object> names = new TreeMap<>(world.variables);
        return new Entry()
                .withAll("alive", alive)
                .withValues("names", names)
                .withTexts("refs", references)
                .with("queued", queued);
    }

    private static boolean isThere(World world, @Nullable String queue) {
        Watch watch = queue == null ? null : world.watches.get(queue);
        return watch != null && !watch.toldDead;
    }
}
