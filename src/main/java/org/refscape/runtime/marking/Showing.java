package org.refscape.runtime.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.refscape.heap.Examination;
import org.refscape.heap.Ids;
import org.refscape.heap.Mark;
import org.refscape.step.Recorder;
import org.refscape.step.Step;

/**
 * Shows one collection: a phase is one {@link Step.Examined} that marks all candidates.
 *
 * <p>A marking is shown wave by wave while that is something to look at; a heap with thousands of objects, or a chain with hundreds
 * of links, gets one step for the rest, so that a collection makes no more data than it has objects, times a constant.
 */
public final class Showing {
    private static final int MOST_WAVES = 30;
    private static final int MOST_OBJECTS_IN_WAVES = 3_000;

    private final Recorder recorder;
    private final Ids candidates;

    /** The collection looks at those objects. */
    public Showing(Recorder recorder, Ids candidates) {
        this.recorder = recorder;
        this.candidates = candidates;
    }

    /** The collection has begun, and nothing is known yet. */
    public void begin(String phase, String title) {
        show(Examination.of(phase, title, candidates, Mark.CANDIDATE));
    }

    /** One step for each wave; a candidate's tally is its wave, or -1 while it has not been reached. */
    public void waves(String phase, String title, Marking marking) {
        int last = marking.lastWave();
        int alone = candidates.size() > MOST_OBJECTS_IN_WAVES ? 0 : Math.min(last, MOST_WAVES);
        for (int wave = 1; wave <= alone; wave++) {
            show(wave(phase, title + ", wave " + wave, marking, wave));
        }
        if (alone < last) {
            show(wave(phase, title + ", to the end", marking, last));
        }
    }

    private Examination wave(String phase, String title, Marking marking, int upTo) {
        List<Mark> marks = new ArrayList<>();
        int[] tallies = new int[candidates.size()];
        for (int i = 0; i < tallies.length; i++) {
            int wave = marking.wave(candidates.get(i));
            boolean reached = wave >= 0 && wave <= upTo;
            marks.add(reached ? Mark.REACHED : Mark.CANDIDATE);
            tallies[i] = reached ? wave : -1;
        }
        return new Examination(phase, title, candidates, marks, Ids.of(tallies));
    }

    /** A phase after the marking: what is thought of each candidate now. */
    public void phase(String phase, String title, IntFunction<Mark> mark) {
        phase(
                phase,
                title,
                IntStream.range(0, candidates.size())
                        .mapToObj(i -> mark.apply(candidates.get(i)))
                        .toList());
    }

    /** The same, with a mark for each candidate in their order. */
    public void phase(String phase, String title, List<Mark> marks) {
        show(new Examination(phase, title, candidates, marks, Ids.NONE));
    }

    /** The collection is over. */
    public void end() {
        recorder.record(new Step.Examined(recorder.heap().examination(), null));
    }

    private void show(Examination now) {
        recorder.record(new Step.Examined(recorder.heap().examination(), now));
    }
}
