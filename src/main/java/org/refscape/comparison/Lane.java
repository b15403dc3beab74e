package org.refscape.comparison;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.scene.Scene;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.translation.Note;
import org.refscape.scene.translation.Translation;
import org.refscape.step.Step;
import org.refscape.timeline.Timeline;

/**
 * A scene on one runtime, played to its end.
 *
 * @param key the runtime's key: {@code jvm-17}
 */
public record Lane(String key, Translation said, Timeline timeline) {

    /**
     * Plays the scene on that runtime.
     *
     * @throws IllegalArgumentException if its drawing cannot be built; see {@link org.refscape.scene.Compile#problem}
     */
    public static Lane of(Scene scene, String key, ImitatedRuntime runtime) {
        Scene there = key.equals(scene.playedOn()) ? scene : scene.playedOn(key);
        Translation said = Translation.of(there, runtime);
        Timeline timeline = Timeline.of(runtime, said.program().definitions())
                .play(said.program().actions());
        return new Lane(key, said, timeline);
    }

    /** What it imitates: {@code HotSpot (JDK 17)}. */
    public String name() {
        return timeline.runtime().name();
    }

    /** The same as the subject of a sentence. */
    public String subject() {
        return switch (Dialect.ofRuntime(key)) {
            case CPYTHON -> "CPython";
            case JVM -> "The JVM";
            case JAVASCRIPT -> "JavaScript";
            case COUNTING -> "Swift";
        };
    }

    /** The number of actions of the scene. */
    public int actions() {
        return said.ends().size();
    }

    /** The beat before that action; for the number of actions, the last beat. */
    public int beatBefore(int action) {
        return timeline.firstBeat(said.begin(action));
    }

    /** The number of beats that the action takes up; none if it is left out. */
    public int beats(int action) {
        return beatBefore(action + 1) - beatBefore(action);
    }

    /** The runs of that action. */
    public List<Run> runs(int action) {
        return timeline.runs().subList(said.begin(action), said.begin(action + 1));
    }

    /** The heap when that many actions are over. */
    public Heap after(int actions) {
        int runs = said.begin(actions);
        return runs == 0
                ? timeline.first().moment()
                : timeline.runs().get(runs - 1).after();
    }

    /** All steps until that many actions are over, from the empty heap on. */
    public List<Step> stepsUntil(int actions) {
        List<Step> steps = new ArrayList<>();
        timeline.runs().subList(0, said.begin(actions)).forEach(run -> steps.addAll(run.steps()));
        return steps;
    }

    /** True if a collector has looked at the heap in the actions from the one to before the other. */
    boolean hasCollected(int from, int to) {
        return timeline.runs().subList(said.begin(from), said.begin(to)).stream()
                .anyMatch(run -> run.steps().stream().anyMatch(step -> step instanceof Step.Examined));
    }

    /** What cannot be said of that action. */
    public List<Note> notes(int action) {
        return said.notes().stream()
                .filter(note -> note.actionIndex() == action)
                .toList();
    }
}
