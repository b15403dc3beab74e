package org.refscape.desktop.session;

import org.refscape.analysis.Leaks;
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
                : named.withLeaked(Leaks.lasting(
                        timeline.moment(), timeline.runs().get(run).after()));
    }
}
