package org.refscape.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.heap.Heap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.step.Narration;
import org.refscape.step.Sentence;
import org.refscape.step.Step;
import org.refscape.step.Trace;

/**
 * Actions played on a runtime and a cursor among their beats. An immutable value.
 *
 * <p>Beats are counted over all runs from 1 to {@link #beats()}; at 0 nothing has happened yet.
 */
public final class Timeline {
    /** After a refusal comes only what the exception has kept; in a long run nobody looks farther back. */
    private static final int FAR_BACK = 2_000;

    private final ImitatedRuntime runtime;
    private final Definitions definitions;
    private final Heap start;
    private final List<Segment> segments;
    private final int[] firstBeat;
    private final int cursor;

    private Timeline(ImitatedRuntime runtime, Definitions definitions, Heap start, List<Segment> segments, int cursor) {
        this.runtime = runtime;
        this.definitions = definitions;
        this.start = start;
        this.segments = segments;
        this.firstBeat = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            firstBeat[i + 1] = firstBeat[i] + segments.get(i).beats().size();
        }
        if (cursor < 0 || cursor > beats()) {
            throw new IndexOutOfBoundsException("beat " + cursor + " of " + beats());
        }
        this.cursor = cursor;
    }

    /** A timeline on which nothing has happened yet. */
    public static Timeline of(ImitatedRuntime runtime, Definitions definitions) {
        return new Timeline(runtime, definitions, runtime.start(definitions), List.of(), 0);
    }

    /** Plays all these actions at the end; the cursor stands after the last one. */
    public Timeline play(List<Action> actions) {
        List<Segment> longer = new ArrayList<>(segments);
        Heap heap = end();
        for (Action action : actions) {
            Run run = runtime.perform(heap, action, definitions);
            longer.add(Segment.of(run));
            heap = run.after();
        }
        return new Timeline(runtime, definitions, start, List.copyOf(longer), 0).last();
    }

    /**
     * Performs one action after the run in which the cursor stands; runs after that are dropped. The cursor stands where it has been:
     * before the new run's first beat.
     */
    public Timeline perform(Action action) {
        int kept = runsBegun();
        Heap heap = kept == 0 ? start : segments.get(kept - 1).run().after();
        List<Segment> runs = new ArrayList<>(segments.subList(0, kept));
        runs.add(Segment.of(runtime.perform(heap, action, definitions)));
        return new Timeline(runtime, definitions, start, List.copyOf(runs), firstBeat[kept]);
    }

    public ImitatedRuntime runtime() {
        return runtime;
    }

    public Definitions definitions() {
        return definitions;
    }

    /** The number of beats of all runs. */
    public int beats() {
        return firstBeat[segments.size()];
    }

    /** The number of beats that have happened. */
    public int cursor() {
        return cursor;
    }

    public List<Run> runs() {
        return segments.stream().map(Segment::run).toList();
    }

    /** The number of beats before that run. */
    public int firstBeat(int run) {
        return firstBeat[run];
    }

    /** The number of runs whose first beat has happened. */
    public int runsBegun() {
        int run = 0;
        while (run < segments.size() && firstBeat[run] < cursor) {
            run++;
        }
        return run;
    }

    /** The run in which the cursor stands, or -1 before the first beat. */
    public int currentRun() {
        return runsBegun() - 1;
    }

    /** The same timeline at another beat. */
    public Timeline at(int beat) {
        return new Timeline(runtime, definitions, start, segments, beat);
    }

    public boolean canGoForward() {
        return cursor < beats();
    }

    public boolean canGoBack() {
        return cursor > 0;
    }

    /** One beat on, or this at the end. */
    public Timeline forward() {
        return canGoForward() ? at(cursor + 1) : this;
    }

    /** One beat back, or this at the beginning. */
    public Timeline back() {
        return canGoBack() ? at(cursor - 1) : this;
    }

    public Timeline first() {
        return at(0);
    }

    public Timeline last() {
        return at(beats());
    }

    /** The heap where the cursor stands. */
    public Heap moment() {
        int run = currentRun();
        return run < 0 ? start : segments.get(run).run().trace().at(stepsDone());
    }

    /** The heap after the last run. */
    public Heap end() {
        return segments.isEmpty()
                ? start
                : segments.get(segments.size() - 1).run().after();
    }

    /** The number of steps of the current run that are done. */
    public int stepsDone() {
        int run = currentRun();
        return run < 0 ? 0 : segments.get(run).beats().get(cursor - firstBeat[run] - 1);
    }

    /** The beat at which that step of that run, both counted from 0, has happened. */
    public int beatOf(int run, int step) {
        Segment segment = segments.get(run);
        int beat = 0;
        while (segment.beats().get(beat) <= step) {
            beat++;
        }
        return firstBeat[run] + beat + 1;
    }

    /** The steps that the beat at the cursor made happen: a sentence's own step and the silent ones around it. */
    public List<Step> beatSteps() {
        int run = currentRun();
        if (run < 0) {
            return List.of();
        }
        Segment segment = segments.get(run);
        int beat = cursor - firstBeat[run] - 1;
        int from = beat == 0 ? 0 : segment.beats().get(beat - 1);
        return segment.run().steps().subList(from, segment.beats().get(beat));
    }

    /**
     * The steps that a picture of this moment tells of: those of the beat, and before them, of the same run, a refusal, which stays in
     * sight until the next action, and a call, which stays in sight until it ends.
     */
    public List<Step> stepsInSight() {
        int run = currentRun();
        if (run < 0) {
            return List.of();
        }
        List<Step> beat = beatSteps();
        List<Step> steps = new ArrayList<>();
        int before = stepsDone() - beat.size();
        int from = Math.max(0, before - FAR_BACK);
        for (Step step : segments.get(run).run().steps().subList(from, before)) {
            if (step instanceof Step.Raised || step instanceof Step.CallBegan) {
                steps.add(step);
            } else if (step instanceof Step.CallEnded ended) {
                steps.remove(new Step.CallBegan(ended.call()));
            }
        }
        for (Step step : beat) {
            if (step instanceof Step.CallEnded ended) {
                steps.remove(new Step.CallBegan(ended.call()));
            }
        }
        steps.addAll(beat);
        return steps;
    }

    /** The step whose sentence the beat at the cursor is, or null. */
    public @Nullable Step step() {
        int at = spokenStep();
        return at < 0 ? null : segments.get(currentRun()).run().steps().get(at);
    }

    /** The number of that step in the current run, or -1. */
    private int spokenStep() {
        Predicate<Step> audible = Narration.audible(end());
        List<Step> steps = beatSteps();
        int last = steps.size() - 1;
        while (last >= 0 && !audible.test(steps.get(last))) {
            last--;
        }
        return last < 0 ? -1 : stepsDone() - steps.size() + last;
    }

    /** What happened at the cursor, in words. */
    public Optional<Sentence> sentence() {
        int at = spokenStep();
        if (at < 0) {
            return Optional.empty();
        }
        Trace trace = segments.get(currentRun()).run().trace();
        return new Narration(end(), runtime.nothing())
                .after(() -> trace.at(at))
                .of(trace.steps().get(at));
    }
}
