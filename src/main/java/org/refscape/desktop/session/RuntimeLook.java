package org.refscape.desktop.session;

import java.util.HashSet;
import java.util.Set;
import org.refscape.analysis.Leaks;
import org.refscape.heap.Heap;
import org.refscape.heap.Ids;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.timeline.Timeline;

/** What a moment looks like in its runtime: its word for nothing, and what it will never reclaim. */
public final class RuntimeLook {
    private RuntimeLook() {}

    /** These options for the moment in which the timeline stands. */
    public static PictureOptions of(Timeline timeline, PictureOptions options) {
        PictureOptions named = options.withNothing(timeline.runtime().nothing());
        boolean collects = !timeline.runtime().collectorCall().isEmpty();
        int run = timeline.currentRun();
        return collects || run < 0
                ? named
                : named.withLeaked(
                        leaked(timeline.moment(), timeline.runs().get(run).after()));
    }

    /** In the middle of a run something may wait for its turn to die; what has leaked is still there in the end. */
    private static Ids leaked(Heap now, Heap end) {
        Set<Integer> then = new HashSet<>();
        Leaks.withoutCollector(end).stream().forEach(then::add);
        return Ids.of(
                Leaks.withoutCollector(now).stream().filter(then::contains).toArray());
    }
}
