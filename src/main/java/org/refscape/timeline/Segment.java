package org.refscape.timeline;

import java.util.stream.IntStream;
import org.refscape.heap.Ids;
import org.refscape.runtime.Run;
import org.refscape.step.Narration;

/**
 * A run on a timeline, with its beats.
 *
 * @param run the action and its steps
 * @param beats for each beat, the number of steps done when it rests there, ascending; the last is always the end of the run, so that a
 *     run has at least one beat
 */
record Segment(Run run, Ids beats) {

    static Segment of(Run run) {
        Narration narration = new Narration(run.after());
        int size = run.steps().size();
        int[] audible = IntStream.range(0, size)
                .filter(i -> narration.of(run.steps().get(i)).isPresent())
                .map(i -> i + 1)
                .toArray();
        if (audible.length == 0) {
            return new Segment(run, Ids.of(size));
        }
        audible[audible.length - 1] = size;
        return new Segment(run, Ids.of(audible));
    }
}
