package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.Run;
import org.refscape.step.Step;
import org.refscape.timeline.Timeline;

/** All that has been played up to the cursor, as one list of steps. */
public final class Played {
    private final Timeline timeline;

    public Played(Stage stage) {
        this.timeline = stage.timeline();
    }

    /** The heap before the first step. */
    public Heap start() {
        return timeline.first().moment();
    }

    /** The steps of all runs up to the cursor. */
    public List<Step> stepsSoFar() {
        List<Step> steps = new ArrayList<>();
        List<Run> runs = timeline.runs();
        int current = timeline.currentRun();
        for (int i = 0; i < current; i++) {
            steps.addAll(runs.get(i).steps());
        }
        if (current >= 0) {
            steps.addAll(runs.get(current).steps().subList(0, timeline.stepsDone()));
        }
        return steps;
    }

    /** The object that has that label at the end of the timeline or had it before it was freed; the youngest of several. */
    public Optional<HeapObject> everLabelled(String label) {
        Heap end = timeline.end();
        for (int id = end.size() - 1; id >= 0; id--) {
            if (end.object(id).label().equals(label)) {
                return Optional.of(end.object(id));
            }
        }
        return Optional.empty();
    }

    /** The beat at which that step, counted over all runs, has happened. */
    public int beatOf(int step) {
        int before = 0;
        List<Run> runs = timeline.runs();
        for (int run = 0; run < runs.size(); run++) {
            int size = runs.get(run).steps().size();
            if (step < before + size) {
                return timeline.beatOf(run, step - before);
            }
            before += size;
        }
        return timeline.beats();
    }
}
