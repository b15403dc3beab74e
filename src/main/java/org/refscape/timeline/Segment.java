package org.refscape.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.refscape.heap.Ids;
import org.refscape.runtime.Run;
import org.refscape.step.Narration;
import org.refscape.step.Step;

/**
 * A run on a timeline, with its beats.
 *
 * @param run the action and its steps
 * @param beats for each beat, the number of steps done when it rests there, ascending; the last is always the end of the run, so that a
 *     run has at least one beat
 */
record Segment(Run run, Ids beats) {

    static Segment of(Run run) {
        Predicate<Step> audible = Narration.audible(run.after());
        List<Step> steps = run.steps();
        int[] beats = new int[steps.size() + 1];
        int count = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (audible.test(steps.get(i))) {
                beats[count++] = i + 1;
            }
        }
        int last = Math.max(count - 1, 0);
        beats[last] = steps.size();
        return new Segment(run, Ids.of(Arrays.copyOf(beats, last + 1)));
    }
}
